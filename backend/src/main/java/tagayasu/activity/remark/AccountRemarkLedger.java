package tagayasu.activity.remark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tagayasu.activity.contact.Contact;
import tagayasu.activity.contact.ContactRemark;
import tagayasu.customer.Account;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Writes, corrects and takes away remarks, in the journal of their account; also those that come with a contact's result. */
@ApplicationScoped
class AccountRemarkLedger {

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    /** Signed by the caller. */
    AccountRemark add(Account account, AccountRemarkInput input) {
        access.check(Action.CREATE, AccountRemark.NOUN, account);
        AccountRemark remark = new AccountRemark();
        remark.accountId = account.id;
        remark.notedBy = access.caller().id();
        fill(remark, input);
        remark.persistAndFlush();
        record("remarkAdded", account, Changes.between(Map.of(), input));
        return remark;
    }

    void change(Account account, AccountRemark remark, AccountRemarkInput before, AccountRemarkInput after) {
        fill(remark, after);
        AccountRemark.flush();
        record("remarkChanged", account, Changes.between(before, after));
    }

    void remove(Account account, AccountRemark remark) {
        record("remarkRemoved", account, Changes.between(AccountRemarkInput.of(remark), Map.of()));
        remark.delete();
    }

    /** Dated on the day of the contact; 403 for who takes part there but may not write about the account. */
    void keep(@Observes Contact.Noted noted) {
        Contact contact = Contact.require(noted.contactId());
        Account account = Account.require(contact.accountId);
        if (!access.may(Action.READ, account)) throw Problem.forbidden("forbidden");
        for (ContactRemark said : noted.remarks())
            add(
                    account,
                    new AccountRemarkInput(
                            said.kind(), said.text(), contact.told().heldOn(), contact.id));
    }

    private void fill(AccountRemark remark, AccountRemarkInput input) {
        if (input.contactId() != null && !Objects.equals(input.contactId(), remark.contactId)) {
            Contact contact = Contact.findById(input.contactId());
            boolean known = contact != null && contact.deletedAt == null && access.may(Action.READ, contact);
            if (!known || !contact.accountId.equals(remark.accountId))
                throw Problem.invalid("unknown_contact", "/contactId");
        }
        input.applyTo(remark, calendar.today());
    }

    private void record(String verb, Account account, ObjectNode changes) {
        journal.record(verb, new Journal.Subject(Account.NOUN, account.id, account.name), List.of(), changes);
    }
}

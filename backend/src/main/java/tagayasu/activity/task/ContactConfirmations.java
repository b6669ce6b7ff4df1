package tagayasu.activity.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.activity.contact.Contact;
import tagayasu.activity.contact.ContactLedger;
import tagayasu.customer.Account;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.notices.Notices;

/**
 * ACT-04: a result that is reported to somebody is a task for them, one for each contact. Confirming the one confirms the
 * other; a later edit opens it again.
 */
@ApplicationScoped
class ContactConfirmations {

    static final String CONFIRM = "contact.confirm";

    @Inject
    TaskLedger tasks;

    @Inject
    ContactLedger contacts;

    @Inject
    Notices notices;

    @Produces
    @Singleton
    static NoticeKind kind() {
        return new NoticeKind(CONFIRM, "報告の確認依頼", "A result to confirm");
    }

    void reported(@Observes Contact.Reported report) {
        Contact contact = Contact.require(report.contactId());
        Task last = Task.lastConfirmation(Contact.NOUN, contact.id);
        boolean waits = last != null && !last.isDone();
        boolean others = last == null || !last.assigneeId().equals(report.reportTo());
        if (waits && !others) return;
        if (waits) tasks.giveSilently(last, report.reportTo());
        else if (!others) tasks.reopen(last);
        else
            tasks.open(
                    Task.CONFIRMATION,
                    name(contact),
                    null,
                    report.reportTo(),
                    contact.accountId,
                    Contact.NOUN,
                    contact.id);
        String said = contact.told().text();
        Map<String, ?> detail = said == null ? Map.of() : Map.of("text", said);
        notices.tell(List.of(report.reportTo()), CONFIRM, Contact.NOUN, contact.id, "reportTo", detail);
    }

    void settled(@Observes Contact.Settled settled) {
        Task task = Task.openConfirmation(Contact.NOUN, settled.contactId());
        if (task == null) return;
        if (settled.by() != null) tasks.complete(task);
        else tasks.bin(task);
    }

    void completed(@Observes Task.Completed completed) {
        if (!isOfContact(completed.kind(), completed.subjectKind())) return;
        Contact contact = Contact.require(completed.subjectId());
        if (contact.confirmedAt() == null) contacts.confirm(contact);
    }

    void reopened(@Observes Task.Reopened reopened) {
        if (!isOfContact(reopened.kind(), reopened.subjectKind())) return;
        Contact contact = Contact.require(reopened.subjectId());
        if (contact.confirmedAt() != null) contacts.unconfirm(contact);
    }

    private static boolean isOfContact(String kind, String subjectKind) {
        return kind.equals(Task.CONFIRMATION) && Contact.NOUN.equals(subjectKind);
    }

    private static String name(Contact contact) {
        Account account = Account.findById(contact.accountId);
        return Stream.of(account.name, Objects.toString(contact.told().heldOn()), contact.purpose, contact.subject)
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

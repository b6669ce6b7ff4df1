package tagayasu.sales.sale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.customer.Account;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** Enters, changes and bins sales together with what follows: the journal and the account's purchase dates. */
@ApplicationScoped
public class SaleLedger {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    @Inject
    PurchaseDates purchaseDates;

    @Inject
    Rows rows;

    @Inject
    Event<Sale.Changed> changed;

    public Sale enter(SaleInput input) {
        Sale sale = new Sale();
        Account account = account(input, null);
        mayTouch(Action.CREATE, account);
        sale.accountId = account.id;
        sell(sale, input.staffId() != null ? input.staffId() : access.caller().id());
        fill(sale, input);
        sale.persistAndFlush();
        follow("created", sale, List.of(), Map.of());
        return sale;
    }

    public void change(Sale sale, SaleInput before, SaleInput input) {
        UUID former = sale.accountId;
        Account account = account(input, former);
        if (!account.id.equals(former)) mayTouch(Action.CHANGE, account);
        sale.accountId = account.id;
        sell(sale, input.staffId());
        fill(sale, input);
        Sale.flush();
        follow("updated", sale, List.of(former), before);
    }

    public void bin(Sale sale) {
        sale.deletedAt = calendar.now();
        sale.deletedBy = access.caller().id();
        Sale.flush();
        purchaseDates.refresh(List.of(sale.accountId));
        journal.record("deleted", subject(sale), related(sale), Changes.between(Map.of(), Map.of()));
        changed.fire(new Sale.Changed(List.of(sale.accountId)));
    }

    public void restore(Sale sale) {
        if (sale.account().deletedAt != null) throw Problem.refused("restore_account_first");
        sale.deletedAt = null;
        sale.deletedBy = null;
        Sale.flush();
        purchaseDates.refresh(List.of(sale.accountId));
        journal.record("restored", subject(sale), related(sale), Changes.between(Map.of(), Map.of()));
        changed.fire(new Sale.Changed(List.of(sale.accountId)));
    }

    void recordPurge(Sale sale) {
        journal.record("purged", subject(sale), related(sale), Changes.between(Map.of(), Map.of()));
    }

    /** 404 when the caller may not see the sale, 403 when they may not do this to it. */
    void check(Action action, Sale sale) {
        Account account = sale.account();
        if (!access.may(Action.READ, Sale.NOUN, account)) throw Problem.notFound();
        if (!access.may(action, Sale.NOUN, account)) throw Problem.forbidden("forbidden");
    }

    /** Who has left may stay the seller of what they sold, but does not become one. */
    private void sell(Sale sale, UUID seller) {
        if (seller != null && !seller.equals(sale.staffId) && !staff.isActive(seller))
            throw Problem.invalid("unknown_user", "/staffId");
        sale.staffId = seller;
    }

    private void fill(Sale sale, SaleInput input) {
        if (input.personId() != null && !input.personId().equals(sale.personId)) known(input.personId());
        sale.personId = input.personId();
        sale.soldOn = input.soldOn();
        sale.orderNo = input.orderNo() == null || input.orderNo().isBlank()
                ? null
                : input.orderNo().strip();
        sale.note = input.note();
        sale.order(input.amount(), input.toLines());
    }

    private Account account(SaleInput input, UUID present) {
        String pointer = input.accountId() == null && input.accountCode() != null ? "/accountCode" : "/accountId";
        if (input.accountId() == null && input.accountCode() == null) throw Problem.invalid("not_null", "/accountId");
        Account account = input.accountCode() != null
                ? Account.byCode(input.accountCode().strip()).orElse(null)
                : Account.findById(input.accountId());
        boolean known = account != null && (account.id.equals(present) || stays(account.id, present));
        if (!known || !access.may(Action.READ, account)) throw Problem.invalid("unknown_account", pointer);
        return account;
    }

    /**
     * Whether the account is living, and until the transaction ends remains so: who is about to bin it is waited for, and
     * then waits. Both accounts of a sale that moves are locked in one order, as by everybody who refreshes their dates.
     */
    private boolean stays(UUID account, UUID former) {
        List<UUID> ids = Stream.of(account, former).filter(Objects::nonNull).toList();
        return rows.list(
                        Sql.of(
                                "select id, deleted_at is null as living from account where id = any(?) order by id"
                                        + " for no key update",
                                ids),
                        row -> row.bool("living") ? row.uuid("id") : null)
                .contains(account);
    }

    private void mayTouch(Action action, Account account) {
        if (!access.may(action, Sale.NOUN, account)) throw Problem.forbidden("forbidden");
    }

    private void known(UUID person) {
        Sql visible = Sql.of("select a.id from person a where a.id = ? and a.deleted_at is null and", person)
                .plus(access.visible("person", "a"));
        if (rows.first(visible, row -> row.uuid("id")).isEmpty()) throw Problem.invalid("unknown_person", "/personId");
    }

    private void follow(String verb, Sale sale, List<UUID> formerAccounts, Object before) {
        List<UUID> accounts = Stream.concat(Stream.of(sale.accountId), formerAccounts.stream())
                .distinct()
                .toList();
        purchaseDates.refresh(accounts);
        journal.record(verb, subject(sale), related(sale), Changes.between(before, SaleInput.of(sale)));
        changed.fire(new Sale.Changed(accounts));
    }

    private static List<UUID> related(Sale sale) {
        return Stream.of(sale.accountId, sale.personId).filter(Objects::nonNull).toList();
    }

    private static Journal.Subject subject(Sale sale) {
        String label = sale.orderNo == null ? sale.soldOn.toString() : sale.soldOn + " " + sale.orderNo;
        return new Journal.Subject(Sale.NOUN, sale.id, label);
    }
}

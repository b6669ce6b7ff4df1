package tagayasu.activity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.RecurringWork;
import tagayasu.staff.codes.CodeItem;

/** Tells accounts their last contact, last visit and next visit. The one statement of this wing that writes those facts. */
@ApplicationScoped
public class ContactFacts implements RecurringWork {

    private static final String UPDATE = """
            update account a set last_contact_on = d.contact_on, last_visit_on = d.visit_on, next_visit_on = d.next_on
            from (select t.id, max(c.held_on) as contact_on, max(c.held_on) filter (where c.counts_as_visit) as visit_on,
                      min(c.planned_on) filter (where c.state = 'planned' and c.counts_as_visit and c.planned_on >= ?) as next_on
                  from touched t left join contact c on c.account_id = t.id and c.deleted_at is null group by t.id) d
            where a.id = d.id and (a.last_contact_on, a.last_visit_on, a.next_visit_on)
                is distinct from (d.contact_on, d.visit_on, d.next_on)""";

    @Inject
    Rows rows;

    @Inject
    DealContacts deals;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Event<Contact.Changed> changed;

    /** After any change of their contacts, in its transaction. */
    public void refresh(Collection<UUID> accounts) {
        if (accounts.isEmpty()) return;
        refresh(Sql.of("select distinct unnest(?) as id", List.copyOf(accounts)));
        changed.fire(new Contact.Changed(Set.copyOf(accounts)));
    }

    /**
     * The accounts are locked first: an update that had to wait for another would go on with contacts from before the wait.
     *
     * @param touched selects {@code id} of the accounts, each once
     */
    public void refresh(Sql touched) {
        rows.first(
                Sql.of("select count(*) as n from (select a.id from account a where a.id in (")
                        .plus(touched)
                        .plus(") order by a.id for no key update) locked"),
                row -> row.count("n"));
        rows.update(Sql.of("with touched as (").plus(touched).plus(")").plus(UPDATE, calendar.today()));
    }

    /** Plans follow what their purpose means now; what was held stays as it was counted. */
    void recount(@Observes CodeItem.Changed code) {
        if (!code.list().equals(ContactCodes.PURPOSE)) return;
        boolean counts = CodeItem.isFlagged(code.list(), code.code(), ContactCodes.VISIT);
        List<UUID> accounts = rows.list(
                Sql.of(
                        "with moved as (update contact set counts_as_visit = ? where state = 'planned' and purpose = ?"
                                + " and counts_as_visit <> ? returning account_id) select distinct account_id from moved",
                        counts,
                        code.code(),
                        counts),
                row -> row.uuid("account_id"));
        refresh(accounts);
    }

    @Override
    public String name() {
        return "contact-next-visits";
    }

    @Override
    public String cron() {
        return "0 1 0 * * *";
    }

    /** A plan whose day has gone by without a result is no next visit any more. */
    @Override
    @Transactional
    public void run() {
        refresh(rows.list(
                Sql.of("select id from account where next_visit_on < ?", calendar.today()), row -> row.uuid("id")));
        deals.passDay();
    }
}

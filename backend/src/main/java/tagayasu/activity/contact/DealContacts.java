package tagayasu.activity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.sales.deal.DealAlarms;

/** Tells deals their last and next contact. The one statement of this wing that writes those facts. */
@ApplicationScoped
class DealContacts {

    private static final String UPDATE = """
            update deal d set last_contact_on = f.last_on, next_contact_on = f.next_on
            from (select t.id, max(c.held_on) as last_on,
                      min(c.planned_on) filter (where c.state = 'planned' and c.planned_on >= ?) as next_on
                  from unnest(cast(? as uuid[])) as t (id)
                  left join contact c on c.deal_id = t.id and c.deleted_at is null group by t.id) f
            where d.id = f.id and (d.last_contact_on, d.next_contact_on) is distinct from (f.last_on, f.next_on)""";

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    DealAlarms alarms;

    /** After a change of a contact, in its transaction; both may be null. */
    void refresh(UUID former, UUID present) {
        refresh(Stream.of(former == null ? present : former, present == null ? former : present)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** A plan whose day has gone by is no next contact any more. */
    void passDay() {
        refresh(rows.list(
                Sql.of("select id from deal where next_contact_on < ?", calendar.today()), row -> row.uuid("id")));
    }

    /** The deals are locked first: an update that had to wait for another would go on with contacts from before the wait. */
    private void refresh(Collection<UUID> deals) {
        if (deals.isEmpty()) return;
        List<UUID> ids = List.copyOf(deals);
        rows.list(
                Sql.of("select id from deal where id = any(cast(? as uuid[])) order by id for no key update", ids),
                row -> row.uuid("id"));
        rows.update(Sql.of(UPDATE, calendar.today(), ids));
        alarms.acted(ids);
    }
}

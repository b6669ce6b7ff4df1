package tagayasu.activity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.sales.approach.Approach;
import tagayasu.sales.approach.ApproachSource;
import tagayasu.sales.approach.Asked;
import tagayasu.staff.StaffDirectory;

/** DEA-07: the visits of colleagues about the day, planned or held. */
@ApplicationScoped
class VisitApproaches implements ApproachSource {

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    /**
     * A colleague's visit.
     *
     * @param name of the colleague
     * @param contactId to ask for joining it
     * @param joinable it is still to come
     */
    public record Shown(UUID contactId, String name, String account, LocalDate on, boolean joinable) {}

    @Override
    public List<Approach> near(Asked asked) {
        return rows.list(
                Sql.of(
                        """
                        select k.id, k.owner_id, k.state, coalesce(k.held_on, k.planned_on) as day, b.name,
                            (select array_agg(p.user_id) from contact_participant p where p.contact_id = k.id) as participants
                        from account a join account b on b.head_id = a.head_id and b.deleted_at is null
                        join contact k on k.account_id = b.id and k.deleted_at is null
                        where a.id = ? and k.id <> ? and k.state <> 'cancelled' and k.counts_as_visit
                          and k.starts_at >= ? and k.starts_at < ?
                          and not exists (select from contact_participant p where p.contact_id = k.id and p.user_id = any(?))
                        order by abs(coalesce(k.held_on, k.planned_on) - ?), k.id limit\s""" + AT_MOST,
                        asked.accountId(),
                        asked.id(),
                        asked.on().minusDays(WITHIN_DAYS).atStartOfDay(),
                        asked.on().plusDays(WITHIN_DAYS + 1L).atStartOfDay(),
                        asked.team().toArray(UUID[]::new),
                        asked.on()),
                this::approach);
    }

    private Approach approach(Row row) {
        UUID id = row.uuid("id");
        Shown shown = new Shown(
                id,
                Objects.requireNonNullElse(staff.nameOf(row.uuid("owner_id")), ""),
                row.text("name"),
                row.date("day"),
                row.text("state").equals(Contact.PLANNED));
        return new Approach(Contact.NOUN, id, row.uuids("participants"), shown);
    }
}

package tagayasu.activity.contact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Acknowledgement;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.notices.Notices;

/**
 * Whether colleagues visit the same company about the same time: asked when a visit is planned, over the whole tree of the
 * account. Who plans is told name, account and day, whatever else of it they may read: without that the guard would be
 * blind just where departments do not see each other.
 */
@ApplicationScoped
class DoubleApproach {

    static final String WARNING = "double_approach";

    /** Days before and after the planned one. */
    static final int WITHIN_DAYS = 14;

    private static final int AT_MOST = 5;
    private static final String OVERRIDDEN = "approach.overridden";

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Inject
    Notices notices;

    /** What the warning shows. */
    public record Evidence(List<Approach> approaches) {}

    /**
     * A colleague's visit.
     *
     * @param name of the colleague
     * @param contactId to ask for joining it
     * @param joinable it is still to come
     */
    public record Approach(UUID contactId, String name, String account, LocalDate on, boolean joinable) {}

    /** @param note for the journal @param contactIds whose owners learn that somebody goes on */
    record Passed(ObjectNode note, List<UUID> contactIds) {}

    @Produces
    @Singleton
    static NoticeKind overridden() {
        return new NoticeKind(OVERRIDDEN, "二重アプローチを承知で計画", "Planned in spite of your approach");
    }

    /** Call with the plan filled in. */
    Passed pass(Contact plan, Acknowledgement acknowledged) {
        List<Approach> found = new ArrayList<>();
        ObjectNode note = acknowledged.pass(WARNING, () -> {
            if (plan.countsAsVisit()) found.addAll(approaches(plan));
            return found.isEmpty() ? null : new Evidence(found);
        });
        return new Passed(note, found.stream().map(Approach::contactId).toList());
    }

    /** Each colleague hears of it at their own contact. */
    void tell(Passed passed, String reason) {
        for (UUID id : passed.contactIds()) {
            Contact other = Contact.require(id);
            notices.tell(other.participantIds, OVERRIDDEN, Contact.NOUN, id, "planner", Map.of("text", reason));
        }
    }

    private List<Approach> approaches(Contact plan) {
        return rows.list(
                Sql.of(
                        """
                        select k.id, k.owner_id, k.state, coalesce(k.held_on, k.planned_on) as day, b.name
                        from account a join account b on b.head_id = a.head_id and b.deleted_at is null
                        join contact k on k.account_id = b.id and k.deleted_at is null
                        where a.id = ? and k.id <> ? and k.state <> 'cancelled' and k.counts_as_visit
                          and k.starts_at >= ? and k.starts_at < ?
                          and not exists (select from contact_participant p where p.contact_id = k.id and p.user_id = any(?))
                        order by abs(coalesce(k.held_on, k.planned_on) - ?), k.id limit\s""" + AT_MOST,
                        plan.accountId,
                        plan.id,
                        plan.plannedOn().minusDays(WITHIN_DAYS).atStartOfDay(),
                        plan.plannedOn().plusDays(WITHIN_DAYS + 1L).atStartOfDay(),
                        plan.participantIds.toArray(UUID[]::new),
                        plan.plannedOn()),
                row -> new Approach(
                        row.uuid("id"),
                        Objects.requireNonNullElse(staff.nameOf(row.uuid("owner_id")), ""),
                        row.text("name"),
                        row.date("day"),
                        row.text("state").equals(Contact.PLANNED)));
    }
}

package tagayasu.rank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.activity.contact.Contact;
import tagayasu.activity.contact.ContactInput;
import tagayasu.activity.contact.ContactLedger;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Acknowledgement;
import tagayasu.platform.problem.Problem;

/** Enters the visits of a plan as planned contacts, as their person would by hand; their source says where they came from. */
@ApplicationScoped
public class PlanConfirmation {

    private static final String SOURCE = "proposal";

    /** A visit near a colleague's is refused with its code; whoever wants it all the same plans it by hand, with a reason. */
    private static final Acknowledgement NOTHING_ACKNOWLEDGED = Acknowledgement.of(null, null);

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);

    @Inject
    Rows rows;

    @Inject
    ContactLedger ledger;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "PlannedVisit")
    public record Item(
            @NotNull UUID accountId,
            @NotNull LocalDate on,
            UUID contactId,

            @Schema(description = "Why there is none: the code of the refusal")
            String code) {}

    /**
     * Visits of a day begin on the hour, from nine on and not at noon, where nothing stands yet. One that stands already,
     * confirmed twice or in two windows, is not planned again.
     */
    List<Item> enter(UUID user, List<VisitPlanResource.Put> visits) {
        oneAtATime(user);
        Map<VisitPlanResource.Put, UUID> standing = standing(user, visits);
        Map<LocalDate, Set<LocalTime>> taken = taken(user, visits);
        String purpose = code("contactPurpose", "'countsAsVisit' = any(flags)");
        String method = code("contactMethod", "true");
        List<Item> items = new ArrayList<>();
        for (VisitPlanResource.Put visit : visits) {
            if (standing.containsKey(visit)) {
                items.add(new Item(visit.accountId(), visit.on(), standing.get(visit), null));
                continue;
            }
            LocalTime from = free(taken.computeIfAbsent(visit.on(), day -> new HashSet<>()));
            try {
                if (visit.on().isBefore(calendar.today())) throw Problem.refused("visit_in_past");
                Contact contact = ledger.enter(input(user, visit, purpose, method, from), NOTHING_ACKNOWLEDGED);
                contact.source = SOURCE;
                standing.put(visit, contact.id);
                items.add(new Item(visit.accountId(), visit.on(), contact.id, null));
            } catch (Problem refused) {
                items.add(new Item(visit.accountId(), visit.on(), null, refused.code()));
            }
        }
        return items;
    }

    private static ContactInput input(
            UUID user, VisitPlanResource.Put visit, String purpose, String method, LocalTime from) {
        return new ContactInput(
                visit.accountId(),
                null,
                purpose,
                method,
                "",
                user,
                List.of(user),
                List.of(),
                null,
                visit.on(),
                from,
                from.plusHours(1),
                null,
                null,
                null);
    }

    private void oneAtATime(UUID user) {
        rows.list(Sql.of("select id from app_user where id = ? for no key update", user), row -> row.uuid("id"));
    }

    /** Planned visits of this user to these customers on these days. */
    private Map<VisitPlanResource.Put, UUID> standing(UUID user, List<VisitPlanResource.Put> visits) {
        Map<VisitPlanResource.Put, UUID> standing = new HashMap<>();
        rows.list(
                Sql.of(
                        "select c.id, c.account_id, c.planned_on from contact c where c.state = 'planned'"
                                + " and c.deleted_at is null and c.counts_as_visit and c.account_id = any(?) and exists (select"
                                + " from contact_participant p where p.contact_id = c.id and p.user_id = ?) order by c.id",
                        visits.stream().map(VisitPlanResource.Put::accountId).toList(),
                        user),
                row -> standing.putIfAbsent(
                        new VisitPlanResource.Put(row.uuid("account_id"), row.date("planned_on")), row.uuid("id")));
        return standing;
    }

    private Map<LocalDate, Set<LocalTime>> taken(UUID user, List<VisitPlanResource.Put> visits) {
        Map<LocalDate, Set<LocalTime>> taken = new HashMap<>();
        rows.list(
                Sql.of(
                        "select c.planned_on, to_char(c.planned_from, 'HH24:MI') as from_time from contact c join"
                                + " contact_participant p on p.contact_id = c.id where p.user_id = ? and c.state = 'planned'"
                                + " and c.deleted_at is null and c.planned_on = any(cast(? as date[]))",
                        user,
                        visits.stream().map(visit -> visit.on().toString()).toList()),
                row -> taken.computeIfAbsent(row.date("planned_on"), day -> new HashSet<>())
                        .add(LocalTime.parse(row.text("from_time"))));
        return taken;
    }

    private static LocalTime free(Set<LocalTime> taken) {
        LocalTime from = FIRST;
        while (from.isBefore(LAST) && (taken.contains(from) || from.equals(NOON))) from = from.plusHours(1);
        taken.add(from);
        return from;
    }

    /** The first of the list that is offered; an installation may have renamed or retired what it began with. */
    private String code(String list, String which) {
        return rows.first(
                        Sql.of(
                                "select code from code_item where list = ? and retired_at is null and " + which
                                        + " order by position, code limit 1",
                                list),
                        row -> row.text("code"))
                .orElseThrow(() -> Problem.refused("no_visit_purpose"));
    }
}

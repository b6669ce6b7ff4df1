package tagayasu.rank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.BusinessCalendar;
import tagayasu.rank.plan.MonthVisits.Standing;

/** Fills somebody's month with the visits that are due. Reads, and writes nothing. */
@ApplicationScoped
public class VisitProposal {

    @Inject
    MonthVisits visits;

    @Inject
    BusinessCalendar calendar;

    /** @param put by a person, who may move or take it back; it stays where it is */
    @Schema(name = "ProposedVisit")
    public record Visit(
            @NotNull UUID accountId,
            @NotNull String accountName,
            String rank,
            @NotNull LocalDate on,
            @NotNull LocalDate dueOn,
            String area,
            @NotNull Boolean put,
            @NotNull List<VisitReason> reasons) {}

    @Schema(name = "UnplacedVisit")
    public record Unplaced(
            @NotNull UUID accountId,
            @NotNull String accountName,
            String rank,
            @NotNull LocalDate dueOn,
            @NotNull VisitReason reason) {}

    /** @param unplaced what found no day, and why */
    @Schema(name = "VisitProposal")
    public record View(
            @NotNull Integer limit,
            @NotNull List<Visit> visits,
            @NotNull List<Unplaced> unplaced) {}

    /** @param put account to day: what a person has placed already; all of them are the user's customers due this month */
    View of(UUID user, PlanMonth month, Map<UUID, LocalDate> put) {
        int limit = visits.perDay(user);
        List<MonthVisits.Due> due = visits.due(user, month);
        Map<UUID, MonthVisits.Due> byId =
                due.stream().collect(Collectors.toMap(MonthVisits.Due::accountId, Function.identity()));
        VisitPlanner.Plan plan = VisitPlanner.plan(
                days(user, month, limit),
                due.stream().map(one -> one.visit(put.get(one.accountId()))).toList(),
                month.last());
        VisitReasons reasons = new VisitReasons(byId, plan, calendar.today());
        return new View(
                limit,
                plan.placed().stream().map(one -> visit(one, byId, reasons)).toList(),
                plan.unplaced().stream().map(one -> unplaced(one, byId)).toList());
    }

    /** From tomorrow on: today is under way. */
    private List<PlanDay> days(UUID user, PlanMonth month, int limit) {
        Map<LocalDate, List<Standing>> standing = visits.standing(user, month).stream()
                .filter(Standing::counts)
                .collect(Collectors.groupingBy(Standing::day, HashMap::new, Collectors.toList()));
        return month.days().stream()
                .filter(day -> day.isAfter(calendar.today()) && PlanMonth.isWorkday(day))
                .map(day -> day(day, limit, standing.getOrDefault(day, List.of())))
                .toList();
    }

    private static PlanDay day(LocalDate day, int limit, List<Standing> standing) {
        List<String> areas = standing.stream()
                .map(one -> one.area() == null ? "" : one.area())
                .toList();
        return new PlanDay(day, limit - standing.size(), areas);
    }

    private static Visit visit(VisitPlanner.Placed one, Map<UUID, MonthVisits.Due> byId, VisitReasons reasons) {
        MonthVisits.Due due = byId.get(one.visit().accountId());
        return new Visit(
                due.accountId(),
                due.name(),
                due.rank(),
                one.day(),
                one.visit().dueOn(),
                due.area(),
                one.put(),
                reasons.of(one));
    }

    private static Unplaced unplaced(VisitPlanner.Unplaced one, Map<UUID, MonthVisits.Due> byId) {
        MonthVisits.Due due = byId.get(one.visit().accountId());
        return new Unplaced(
                due.accountId(),
                due.name(),
                due.rank(),
                one.visit().dueOn(),
                VisitReason.of(one.reason().name()));
    }
}

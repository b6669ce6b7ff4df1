package tagayasu.activity.priority;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.activity.priority.PriorityMatches.Rule;
import tagayasu.activity.priority.PriorityMatches.Times;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Caller;
import tagayasu.staff.StaffDirectory;

/** Own points, and the ranking where the manager lets the team see it. */
@Path("/priority-activities/points")
@Tag(name = "priority activities")
public class PriorityPointsResource {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    PriorityMatches matches;

    @Inject
    BusinessCalendar calendar;

    @GET
    @Operation(
            operationId = "getPriorityPoints",
            summary = "The caller's points of a period, and the team's where shown")
    public PriorityPoints get(
            @QueryParam("from") @Parameter(description = "First day; that of this month when absent") LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day; today when absent") LocalDate to) {
        access.check(Action.READ, PriorityActivity.NOUN);
        LocalDate first = from == null ? calendar.today().withDayOfMonth(1) : from;
        LocalDate last = to == null ? calendar.today() : to;
        if (last.isBefore(first)) throw Problem.badRequest("ends_before_it_starts", "to");
        Caller caller = access.caller();
        List<Rule> rules = matches.rules(first, last);
        List<Times> times = matches.times(rules, first, last);
        List<PriorityPoints.Line> own = rules.stream()
                .filter(rule -> staff.peopleFrom(rule.departmentId()).contains(caller.id()))
                .map(rule -> line(rule, caller.id(), times))
                .toList();
        int total = own.stream().mapToInt(PriorityPoints.Line::sum).sum();
        return new PriorityPoints(first, last, total, own, ranking(rules, times, caller));
    }

    private static PriorityPoints.Line line(Rule rule, UUID user, List<Times> times) {
        int count = times.stream()
                .filter(t -> t.rule().equals(rule.id()) && t.user().equals(user))
                .mapToInt(Times::times)
                .sum();
        return new PriorityPoints.Line(rule.id(), rule.name(), rule.points(), count, count * rule.points());
    }

    private List<PriorityPoints.Place> ranking(List<Rule> rules, List<Times> times, Caller caller) {
        Map<UUID, Rule> shown = rules.stream()
                .filter(rule -> rule.ownerId().equals(caller.id())
                        || rule.shown() && staff.peopleFrom(rule.departmentId()).contains(caller.id()))
                .collect(Collectors.toMap(Rule::id, Function.identity()));
        Map<UUID, Integer> sums = new HashMap<>();
        for (Times t : times)
            if (shown.containsKey(t.rule()))
                sums.merge(t.user(), t.times() * shown.get(t.rule()).points(), Integer::sum);
        return sums.entrySet().stream()
                .map(e -> new PriorityPoints.Place(e.getKey(), staff.nameOf(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing(PriorityPoints.Place::points)
                        .reversed()
                        .thenComparing(PriorityPoints.Place::userId))
                .toList();
    }
}

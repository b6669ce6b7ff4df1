package tagayasu.rank.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tagayasu.rank.plan.VisitPlanner.Placed;

/** What there is to say for each visit of a plan. */
final class VisitReasons {

    private final Map<UUID, MonthVisits.Due> customers;
    private final Map<LocalDate, List<Placed>> byDay = new HashMap<>();
    private final LocalDate today;

    VisitReasons(Map<UUID, MonthVisits.Due> customers, VisitPlanner.Plan plan, LocalDate today) {
        this.customers = customers;
        this.today = today;
        for (Placed one : plan.placed())
            byDay.computeIfAbsent(one.day(), day -> new ArrayList<>()).add(one);
    }

    List<VisitReason> of(Placed one) {
        MonthVisits.Due customer = customers.get(one.visit().accountId());
        LocalDate due = one.visit().dueOn();
        List<VisitReason> reasons = new ArrayList<>();
        if (customer.rank() != null) reasons.add(VisitReason.of("rank", "rank", customer.rank()));
        reasons.add(VisitReason.of("due", "on", due));
        if (due.isBefore(today)) reasons.add(VisitReason.of("overdue", "days", ChronoUnit.DAYS.between(due, today)));
        else if (one.day().isAfter(due))
            reasons.add(VisitReason.of("late", "days", ChronoUnit.DAYS.between(due, one.day())));
        else if (one.day().isBefore(due))
            reasons.add(VisitReason.of("early", "days", ChronoUnit.DAYS.between(one.day(), due)));
        if (!due.equals(customer.dueOn())) reasons.add(VisitReason.of("again", "days", customer.cycleDays()));
        neighbour(one).ifPresent(other -> reasons.add(VisitReason.of("sameArea", "account", other)));
        if (one.put()) reasons.add(VisitReason.of("put"));
        return reasons;
    }

    /** The first other customer of the same area on the same day. */
    private Optional<String> neighbour(Placed one) {
        String area = one.visit().area();
        if (area == null) return Optional.empty();
        return byDay.get(one.day()).stream()
                .filter(other -> !other.visit().accountId().equals(one.visit().accountId()))
                .filter(other -> area.equals(other.visit().area()))
                .map(other -> customers.get(other.visit().accountId()).name())
                .findFirst();
    }
}

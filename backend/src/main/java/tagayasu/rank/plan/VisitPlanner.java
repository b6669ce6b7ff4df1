package tagayasu.rank.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Fills the days of a month with visits: who ranks higher chooses first, each the day that costs least; then visits move and
 * change places as long as the whole gets cheaper, a bounded number of times. Pure: equal input in any order gives an equal
 * plan.
 */
final class VisitPlanner {

    /** Rounds of improvement; almost every plan stands still after three. */
    private static final int ROUNDS = 6;

    private final List<PlanDay> days;
    private final Map<LocalDate, DayLoad> loads = new LinkedHashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final LocalDate last;

    /** @param put a person put it there */
    record Placed(DueVisit visit, LocalDate day, boolean put) {}

    /** Why a visit found no day. */
    enum Reason {
        /** There is no day left on which we work. */
        noWorkday,
        /** The customer receives nobody on the days that are left. */
        customerClosed,
        /** Every day that would do holds as many visits as it can. */
        full
    }

    record Unplaced(DueVisit visit, Reason reason) {}

    /** Each list in the order of who chose first; a customer's visits in the order of their days. */
    record Plan(List<Placed> placed, List<Unplaced> unplaced) {}

    private VisitPlanner(List<PlanDay> days, LocalDate last) {
        this.days = days.stream().sorted(Comparator.comparing(PlanDay::day)).toList();
        this.last = last;
        for (PlanDay day : this.days) loads.put(day.day(), new DayLoad(day));
    }

    /** @param days on which visits can be made; @param last of the month: visits due later are not looked at */
    static Plan plan(List<PlanDay> days, List<DueVisit> visits, LocalDate last) {
        VisitPlanner planner = new VisitPlanner(days, last);
        planner.keep(visits);
        planner.choose(visits);
        planner.improve();
        Comparator<Placed> order = Comparator.comparing(Placed::visit, Comparator.comparingInt(DueVisit::place))
                .thenComparing(Placed::day)
                .thenComparing(Placed::visit, DueVisit.ORDER);
        planner.placed.sort(order);
        planner.unplaced.sort(Comparator.comparing(Unplaced::visit, DueVisit.ORDER));
        return new Plan(List.copyOf(planner.placed), List.copyOf(planner.unplaced));
    }

    /** What a person put somewhere stays, also above the limit, and takes its room from the others. */
    private void keep(List<DueVisit> visits) {
        for (DueVisit visit : visits)
            if (visit.putOn() != null) {
                placed.add(new Placed(visit, visit.putOn(), true));
                if (loads.containsKey(visit.putOn())) loads.get(visit.putOn()).add(visit);
            }
    }

    private void choose(List<DueVisit> visits) {
        PriorityQueue<DueVisit> waiting = new PriorityQueue<>(DueVisit.ORDER);
        for (DueVisit visit : visits) {
            if (visit.putOn() == null) waiting.add(visit);
            else follow(visit, visit.putOn(), waiting);
        }
        while (!waiting.isEmpty()) {
            DueVisit visit = waiting.remove();
            DayLoad best = best(visit, day -> true);
            if (best == null) {
                unplaced.add(new Unplaced(visit, reason(visit)));
                continue;
            }
            best.add(visit);
            placed.add(new Placed(visit, best.day(), false));
            follow(visit, best.day(), waiting);
        }
    }

    private void follow(DueVisit visit, LocalDate day, PriorityQueue<DueVisit> waiting) {
        if (isFollowed(visit, day)) waiting.add(visit.after(day));
    }

    private DayLoad best(DueVisit visit, Predicate<LocalDate> among) {
        DayLoad best = null;
        double cost = Double.MAX_VALUE;
        for (DayLoad load : loads.values()) {
            if (load.isFull() || !suits(visit, load.day()) || !among.test(load.day())) continue;
            double here = cost(visit, load);
            if (here < cost) {
                cost = here;
                best = load;
            }
        }
        return best;
    }

    private Reason reason(DueVisit visit) {
        List<LocalDate> inTime = days.stream()
                .map(PlanDay::day)
                .filter(day -> !day.isBefore(visit.earliest()))
                .toList();
        if (inTime.isEmpty()) return Reason.noWorkday;
        return inTime.stream().noneMatch(visit::receivesOn) ? Reason.customerClosed : Reason.full;
    }

    private static boolean suits(DueVisit visit, LocalDate day) {
        return visit.receivesOn(day) && !day.isBefore(visit.earliest());
    }

    /** May be moved there. */
    private boolean takes(DueVisit visit, LocalDate day) {
        return suits(visit, day) && !isFollowed(visit, day);
    }

    private double cost(DueVisit visit, DayLoad load) {
        return VisitCost.ofDay(visit, load.day(), days.get(0).day()) + load.distance(visit);
    }

    /** Only visits that are followed by none move, and to where they are followed by none: all others stay as they are. */
    private void improve() {
        for (int round = 0; round < ROUNDS; round++) {
            boolean better = false;
            for (int i = 0; i < placed.size(); i++) better |= move(i) || exchange(i);
            if (!better) return;
        }
    }

    private boolean stays(Placed one) {
        return one.put() || isFollowed(one.visit(), one.day());
    }

    /** Held on this day it asks for another visit within the month. */
    private boolean isFollowed(DueVisit visit, LocalDate day) {
        return visit.cycleDays() != null && !visit.after(day).dueOn().isAfter(last);
    }

    private boolean move(int i) {
        Placed one = placed.get(i);
        if (stays(one)) return false;
        DayLoad from = loads.get(one.day());
        from.remove(one.visit());
        double before = cost(one.visit(), from);
        DayLoad best = best(one.visit(), day -> !isFollowed(one.visit(), day));
        boolean better = best != null && best != from && cost(one.visit(), best) < before - VisitCost.WORTH_IT;
        DayLoad to = better ? best : from;
        to.add(one.visit());
        placed.set(i, new Placed(one.visit(), to.day(), false));
        return better;
    }

    private boolean exchange(int i) {
        for (int j = i + 1; j < placed.size(); j++) {
            Placed one = placed.get(i);
            Placed other = placed.get(j);
            if (one.day().equals(other.day()) || stays(one) || stays(other)) continue;
            if (!takes(one.visit(), other.day()) || !takes(other.visit(), one.day())) continue;
            DayLoad here = loads.get(one.day());
            DayLoad there = loads.get(other.day());
            here.remove(one.visit());
            there.remove(other.visit());
            double before = cost(one.visit(), here) + cost(other.visit(), there);
            double after = cost(one.visit(), there) + cost(other.visit(), here);
            boolean better = after < before - VisitCost.WORTH_IT;
            (better ? there : here).add(one.visit());
            (better ? here : there).add(other.visit());
            if (!better) continue;
            placed.set(i, new Placed(one.visit(), other.day(), false));
            placed.set(j, new Placed(other.visit(), one.day(), false));
            return true;
        }
        return false;
    }
}

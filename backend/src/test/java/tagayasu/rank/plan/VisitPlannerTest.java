package tagayasu.rank.plan;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.rank.plan.VisitPlanner.Placed;
import tagayasu.rank.plan.VisitPlanner.Plan;
import tagayasu.rank.plan.VisitPlanner.Reason;

@Tag("NEW-02")
class VisitPlannerTest {

    private static final PlanMonth MONTH = PlanMonth.of("2026-11");
    private static final LocalDate FIRST = MONTH.first();
    private static final LocalDate LAST = MONTH.last();

    /** The working days of November 2026, which has two holidays. */
    private static List<PlanDay> days(int free) {
        return MONTH.days().stream()
                .filter(PlanMonth::isWorkday)
                .map(day -> new PlanDay(day, free, List.of()))
                .toList();
    }

    private static DueVisit visit(int n, int place, LocalDate due, String area) {
        return new DueVisit(new UUID(0, n), "C" + n, place, due, null, area, Set.of(), null);
    }

    private static DueVisit with(DueVisit v, Integer cycle, Set<DayOfWeek> closed, LocalDate put) {
        return new DueVisit(v.accountId(), v.code(), v.place(), v.dueOn(), cycle, v.area(), closed, put);
    }

    /** As many as a salesperson has: of all ranks, overdue and coming, some closed on a day, some with short cycles. */
    private static List<DueVisit> many(long seed) {
        Random random = new Random(seed);
        List<DueVisit> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int place = random.nextInt(4);
            DueVisit plain = visit(i, place, FIRST.plusDays(random.nextInt(45) - 15), "" + (100 + random.nextInt(12)));
            Set<DayOfWeek> closed = i % 5 == 0 ? Set.of(DayOfWeek.of(1 + random.nextInt(5))) : Set.of();
            Integer cycle = new Integer[] {14, 30, 60, null}[place];
            all.add(with(plain, cycle, closed, i % 20 == 7 ? FIRST.plusDays(random.nextInt(30)) : null));
        }
        return all;
    }

    @Test
    void noDayHoldsMoreThanItsLimitAndNobodyIsVisitedOnADayOff() {
        for (long seed = 0; seed < 40; seed++) {
            Plan plan = VisitPlanner.plan(days(6), many(seed), LAST);
            Map<LocalDate, List<Placed>> byDay = plan.placed().stream().collect(Collectors.groupingBy(Placed::day));
            byDay.forEach((day, visits) -> {
                long put = visits.stream().filter(Placed::put).count();
                assertTrue(visits.size() <= Math.max(6, put), day + " holds " + visits.size());
                if (visits.size() > put) assertTrue(PlanMonth.isWorkday(day), day.toString());
            });
            for (Placed one : plan.placed()) assertTrue(one.put() || one.visit().receivesOn(one.day()), one.toString());
        }
    }

    @Test
    void equalInputInAnyOrderGivesAnEqualPlan() {
        for (long seed = 0; seed < 20; seed++) {
            List<DueVisit> visits = many(seed);
            Plan plan = VisitPlanner.plan(days(6), visits, LAST);
            List<DueVisit> shuffled = new ArrayList<>(visits);
            List<PlanDay> days = new ArrayList<>(days(6));
            Collections.shuffle(shuffled, new Random(seed));
            Collections.shuffle(days, new Random(seed));
            assertEquals(plan, VisitPlanner.plan(days, shuffled, LAST));
        }
    }

    @Test
    void whenThereIsNotRoomForAllTheHighestRanksHaveIt() {
        for (long seed = 0; seed < 20; seed++) {
            Plan plan = VisitPlanner.plan(days(2), many(seed), LAST);
            assertFalse(plan.unplaced().isEmpty());
            int worstPlaced = plan.placed().stream()
                    .filter(one -> !one.put())
                    .mapToInt(one -> one.visit().place())
                    .max()
                    .orElseThrow();
            List<Integer> unplacedForRoom = plan.unplaced().stream()
                    .filter(one ->
                            one.reason() == Reason.full && one.visit().closed().isEmpty())
                    .filter(one -> one.visit().earliest().isBefore(FIRST))
                    .map(one -> one.visit().place())
                    .toList();
            for (int place : unplacedForRoom)
                assertTrue(place >= worstPlaced, "rank " + place + " has no room, rank " + worstPlaced + " has");
        }
    }

    @Test
    void everyVisitIsPlacedOrSaysWhyNot() {
        List<DueVisit> visits = List.of(
                visit(1, 0, LAST.plusDays(0), "100"),
                with(visit(2, 1, FIRST, "100"), null, Set.of(DayOfWeek.values()), null),
                visit(3, 2, FIRST, "100"));
        List<PlanDay> one = List.of(new PlanDay(LocalDate.of(2026, 11, 30), 1, List.of()));
        Plan plan = VisitPlanner.plan(one, visits, LAST);
        assertEquals(1, plan.placed().size());
        assertEquals(
                List.of(Reason.customerClosed, Reason.full),
                plan.unplaced().stream().map(VisitPlanner.Unplaced::reason).toList());
        assertEquals(
                Reason.noWorkday,
                VisitPlanner.plan(List.of(), visits, LAST).unplaced().get(0).reason());
    }

    @Test
    void neighboursAreVisitedOnTheSameDay() {
        List<DueVisit> visits = new ArrayList<>();
        for (int i = 0; i < 24; i++) visits.add(visit(i, 1, FIRST.plusDays(8 + i % 4), "" + (100 + 50 * (i % 4))));
        Plan plan = VisitPlanner.plan(days(6), visits, LAST);
        long pairs = plan.placed().stream()
                .map(one -> one.day() + one.visit().area())
                .distinct()
                .count();
        assertTrue(pairs <= 8, "24 visits in 4 areas need " + pairs + " trips");
    }

    @Test
    void whatAPersonPutSomewhereStaysThereAndTakesItsRoom() {
        LocalDate there = LocalDate.of(2026, 11, 10);
        List<DueVisit> visits = new ArrayList<>();
        for (int i = 0; i < 3; i++) visits.add(with(visit(i, 3, FIRST, "100"), null, Set.of(), there));
        visits.add(visit(9, 0, there, "100"));
        Plan plan = VisitPlanner.plan(days(2), visits, LAST);
        assertEquals(
                3,
                plan.placed().stream()
                        .filter(one -> one.put() && one.day().equals(there))
                        .count());
        assertFalse(
                plan.placed().stream().anyMatch(one -> !one.put() && one.day().equals(there)), "the day is full");
    }

    @Test
    void whoeverIsDueAgainWithinTheMonthIsVisitedAgainOrSaidToFindNoDay() {
        for (long seed = 0; seed < 40; seed++) {
            Plan plan = VisitPlanner.plan(days(6), many(seed), LAST);
            Map<UUID, LocalDate> latest = new HashMap<>();
            for (Placed one : plan.placed())
                latest.merge(one.visit().accountId(), one.day(), (a, b) -> a.isAfter(b) ? a : b);
            Set<UUID> without =
                    plan.unplaced().stream().map(one -> one.visit().accountId()).collect(Collectors.toSet());
            for (Placed one : plan.placed()) {
                UUID account = one.visit().accountId();
                if (one.visit().cycleDays() == null || without.contains(account)) continue;
                LocalDate again = latest.get(account).plusDays(one.visit().cycleDays());
                assertTrue(again.isAfter(LAST), one + " is due again on " + again);
            }
        }
    }

    @Test
    void aShortCycleBringsACustomerBackWithinTheMonth() {
        LocalDate due = LocalDate.of(2026, 11, 4);
        Plan plan = VisitPlanner.plan(days(6), List.of(with(visit(1, 0, due, "100"), 14, Set.of(), null)), LAST);
        assertEquals(
                List.of(due, due.plusDays(14)),
                plan.placed().stream().map(Placed::day).toList());
    }

    @Test
    void aCustomerIsVisitedOnADayOnWhichItReceives() {
        LocalDate tuesday = LocalDate.of(2026, 11, 10);
        DueVisit closed = with(visit(1, 0, tuesday, "100"), null, Set.of(TUESDAY, WEDNESDAY), null);
        LocalDate day = VisitPlanner.plan(days(6), List.of(closed), LAST)
                .placed()
                .get(0)
                .day();
        assertEquals(LocalDate.of(2026, 11, 9), day, "early is better than late");
    }
}

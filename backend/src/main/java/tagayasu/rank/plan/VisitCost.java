package tagayasu.rank.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is weighed against what, in days: a neighbour on the same day is worth that a visit is so many days off. */
final class VisitCost {

    static final double NEIGHBOUR = 1.5;
    static final int MOST_NEIGHBOURS = 3;
    static final double SAME_REGION = 0.5;
    static final double SOMEWHERE = 1;
    static final double FIRST_OF_DAY = 1;
    static final double ELSEWHERE = 3;

    /** Moves that gain less are not made, so that rounding never makes two visits change places for ever. */
    static final double WORTH_IT = 0.01;

    private static final double EARLY = 0.5;
    private static final double LATE = 1;
    private static final int RANKS_WITH_WEIGHT = 4;

    private VisitCost() {}

    /** Being late costs the more the higher the rank; what is late already is counted from the first day there is. */
    static double ofDay(DueVisit visit, LocalDate day, LocalDate first) {
        LocalDate due = visit.dueOn().isBefore(first) ? first : visit.dueOn();
        long off = ChronoUnit.DAYS.between(due, day);
        if (off <= 0) return -off * EARLY;
        return off * LATE * (1 + Math.max(0, RANKS_WITH_WEIGHT - visit.place()));
    }
}

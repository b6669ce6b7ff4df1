package tagayasu.rank.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/**
 * A customer that wants a visit in the month, or several when its cycle is short.
 *
 * @param place of its rank, 0 for the best; the last for customers without one
 * @param dueOn of the first visit that is not planned yet
 * @param cycleDays after which the next one is due; null = once is enough
 * @param area customers with the same text are neighbours: the beginning of the postal code; null = not known
 * @param closed days of the week on which the customer receives nobody
 * @param putOn where a person put the first visit; it stays there. Null = free
 */
record DueVisit(
        UUID accountId,
        String code,
        int place,
        LocalDate dueOn,
        Integer cycleDays,
        String area,
        Set<DayOfWeek> closed,
        LocalDate putOn) {

    /** Who chooses first. */
    static final Comparator<DueVisit> ORDER = Comparator.comparingInt(DueVisit::place)
            .thenComparing(DueVisit::dueOn)
            .thenComparing(DueVisit::code)
            .thenComparing(DueVisit::accountId);

    /** The visit after the one that is held on this day. */
    DueVisit after(LocalDate day) {
        return new DueVisit(accountId, code, place, day.plusDays(cycleDays), cycleDays, area, closed, null);
    }

    boolean receivesOn(LocalDate day) {
        return !closed.contains(day.getDayOfWeek());
    }

    /** A visit may come before its day, but not so early that it is one too many. */
    LocalDate earliest() {
        return cycleDays == null ? LocalDate.MIN : dueOn.minusDays(Math.max(1, cycleDays / 3));
    }
}

package tagayasu.rank.plan;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.JapaneseHolidays;
import tagayasu.platform.problem.Problem;

/** A month whose visits are planned. We work from Monday to Friday except on national holidays. */
record PlanMonth(YearMonth month) {

    /** 400 unless it is a month as the API writes them. */
    static PlanMonth of(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (BusinessCalendar.isUsual(month.atDay(1))) return new PlanMonth(month);
        } catch (DateTimeException e) {
            // said below
        }
        throw Problem.badRequest("invalid_period", "month");
    }

    LocalDate first() {
        return month.atDay(1);
    }

    LocalDate last() {
        return month.atEndOfMonth();
    }

    List<LocalDate> days() {
        return first().datesUntil(last().plusDays(1)).toList();
    }

    static boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && JapaneseHolidays.nameOf(day) == null;
    }

    boolean holds(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}

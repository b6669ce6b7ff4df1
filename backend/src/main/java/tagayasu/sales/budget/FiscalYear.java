package tagayasu.sales.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Twelve months.
 *
 * @param first the year is called by the calendar year of its first month
 */
public record FiscalYear(YearMonth first) {

    static final int MONTHS = 12;

    /** @param startMonth 1 to 12 */
    public static FiscalYear of(int year, int startMonth) {
        return new FiscalYear(YearMonth.of(year, startMonth));
    }

    public static FiscalYear holding(LocalDate day, int startMonth) {
        int year = day.getMonthValue() < startMonth ? day.getYear() - 1 : day.getYear();
        return of(year, startMonth);
    }

    int year() {
        return first.getYear();
    }

    FiscalYear before() {
        return new FiscalYear(first.minusYears(1));
    }

    List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
    }
}

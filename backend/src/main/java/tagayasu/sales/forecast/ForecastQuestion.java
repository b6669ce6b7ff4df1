package tagayasu.sales.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tagayasu.sales.budget.BudgetScope;

/**
 * What is asked.
 *
 * @param departmentId only this department and those below it, or their people; null = all
 * @param asOf at the end of this day; null = now
 */
record ForecastQuestion(YearMonth first, int count, BudgetScope by, UUID departmentId, LocalDate asOf, int limit) {

    YearMonth last() {
        return first.plusMonths(count - 1L);
    }

    List<YearMonth> months() {
        return IntStream.range(0, count).mapToObj(first::plusMonths).toList();
    }
}

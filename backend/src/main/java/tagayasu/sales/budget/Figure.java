package tagayasu.sales.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import tagayasu.platform.Row;

/**
 * A sum over records of one month.
 *
 * @param key of a person or a product; null for the records of none
 * @param weighted sum of amount × percent / 100, exact; the amount itself where nothing is weighed
 */
public record Figure(UUID key, YearMonth month, BigDecimal amount, BigDecimal weighted, long records) {

    public static YearMonth month(Row row) {
        LocalDate first = row.date("month");
        return YearMonth.from(first);
    }

    public static Figure of(Row row) {
        return new Figure(
                row.uuid("key"), month(row), row.decimal("amount"), row.decimal("weighted"), row.count("records"));
    }
}

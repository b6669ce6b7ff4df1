package tagayasu.sales.budget;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A budget beside what was sold. */
@Schema(name = "BudgetBalance")
public record Balance(
        @Schema(description = "Absent where there is none", example = "1200000")
        BigDecimal budget,

        @Schema(example = "900000") @NotNull BigDecimal actual,

        @Schema(description = "actual - budget", example = "-300000")
        BigDecimal difference,

        @Schema(
                description = "Percent of the budget, rounded half up to one decimal; absent without a budget",
                example = "75.0")
        BigDecimal rate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Balance of(BigDecimal budget, BigDecimal actual) {
        return new Balance(budget, actual, budget == null ? null : actual.subtract(budget), rate(budget, actual));
    }

    /** Null without a budget to be reached. */
    public static BigDecimal rate(BigDecimal budget, BigDecimal actual) {
        if (budget == null || budget.signum() <= 0) return null;
        return actual.multiply(HUNDRED).divide(budget, 1, RoundingMode.HALF_UP);
    }

    /** Null is nothing. */
    public static BigDecimal sum(BigDecimal one, BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }
}

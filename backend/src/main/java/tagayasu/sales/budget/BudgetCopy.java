package tagayasu.sales.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Fills what is empty of a year from the year before; what somebody entered stays. */
@ApplicationScoped
class BudgetCopy {

    @Inject
    Access access;

    @Inject
    Budgets budgets;

    @Inject
    BudgetGrid grid;

    @Inject
    FigureRules rules;

    @Inject
    BudgetLedger ledger;

    /** Which figures of the year before; the constants are the codes of the API. */
    public enum From {
        budgets,
        actuals
    }

    /** The year that is filled, and how. */
    @Schema(name = "BudgetCopyInput")
    public record Input(
            @NotNull @Schema(example = "staff") BudgetScope scope,

            @NotNull @Min(1900) @Max(2900) @Schema(description = "The year that is filled", example = "2027")
            Integer year,

            @NotNull @Schema(example = "actuals") From from,

            @NotNull
            @DecimalMin("-100")
            @DecimalMax("1000")
            @Digits(integer = 4, fraction = 2)
            @Schema(description = "More or less than the year before", example = "5")
            BigDecimal percent,

            @NotNull
            @Min(1)
            @Max(1_000_000)
            @Schema(description = "Amounts are rounded half up to multiples of this", example = "1000")
            Integer roundTo,

            @Schema(description = "Only this department and those below it, or their people")
            UUID departmentId) {}

    /** As many cells as were empty and had an amount a year before, of what the caller may change. */
    int fill(Input input) {
        access.check(Action.CHANGE, Budgets.NOUN);
        BudgetFilter filter = new BudgetFilter();
        filter.scope = input.scope();
        filter.departmentId = input.departmentId();
        FiscalYear target = grid.year(input.year(), rules.rules().fiscalYearStart());
        BudgetGrid.Whole before = grid.whole(filter, target.before());
        List<BudgetChange.Cell> cells = new ArrayList<>();
        for (BudgetLine line : before.lines()) {
            if (!budgets.may(Action.CHANGE, input.scope(), line.id())) continue;
            for (YearMonth month : target.months()) {
                BigDecimal was = was(before.sums(), input.from(), line.id(), month.minusYears(1));
                if (was != null && was.signum() != 0)
                    cells.add(new BudgetChange.Cell(line.id(), month.toString(), null, grown(was, input)));
            }
        }
        if (cells.isEmpty()) return 0;
        return ledger.fill(
                input.scope(),
                cells,
                Map.of("year", input.year(), "from", input.from().name(), "percent", input.percent()));
    }

    private static BigDecimal was(BudgetGrid.Sums sums, From from, UUID id, YearMonth month) {
        return from == From.budgets
                ? sums.entered().get(id, month)
                : sums.actual().get(id, month);
    }

    /** Rounded once. */
    private static BigDecimal grown(BigDecimal was, Input input) {
        BigDecimal unit = BigDecimal.valueOf(input.roundTo());
        return was.multiply(input.percent().add(BigDecimal.valueOf(100)))
                .divide(unit.multiply(BigDecimal.valueOf(100)), 0, RoundingMode.HALF_UP)
                .multiply(unit);
    }
}

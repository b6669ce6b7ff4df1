package tagayasu.sales.forecast;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.sales.budget.BudgetScope;
import tagayasu.sales.budget.FigureRules;

/** What some months will bring. */
@Schema(name = "Forecast")
public record ForecastView(
        @NotNull BudgetScope by,

        @Schema(example = "[\"2026-11\"]") @NotNull List<String> months,

        @Schema(description = "As it stood at the end of this day; absent = as it stands now")
        LocalDate asOf,

        @Schema(description = "The first day whose forecast may be asked for; absent before anything was kept")
        LocalDate keptFrom,

        @Schema(description = "The last such day") LocalDate keptTo,
        @NotNull FigureRules.Actual actual,

        @Schema(
                description =
                        "Of everything the caller may see. Its budget is what was entered for departments, or what stands below"
                                + " them; of products the sum of theirs")
        @NotNull
        List<Cell> total,

        @Schema(
                description =
                        "People: the furthest behind first. Departments: each with those below it in it, in the order of the"
                                + " tree. Products: the greatest forecast first")
        @NotNull
        List<Row> items,

        @Schema(description = "Rows beyond the limit", example = "0") @NotNull
        int more) {

    /** A person, department or product. */
    @Schema(name = "ForecastRow")
    public record Row(
            @Schema(description = "Absent for records of no person or product")
            UUID id,

            @Schema(description = "Absent for records of no person or product", example = "田中 実")
            String name,

            @Schema(description = "The department of a person")
            String unitName,

            @Schema(description = "Of a department: how many stand above it", example = "0") @NotNull
            int depth,

            @Schema(description = "Forecast less budget over the months that have a budget", example = "-120000")
            BigDecimal gap,

            @NotNull List<Cell> cells) {}

    /** One month. */
    @Schema(name = "ForecastCell")
    public record Cell(
            @Schema(example = "2026-11") @NotNull String month,
            @Schema(example = "1200000") BigDecimal budget,
            @Schema(example = "500000") @NotNull BigDecimal actual,

            @Schema(description = "Number of sales or won deals", example = "3") @NotNull
            long actualRecords,

            @Schema(description = "Sum of the amounts of open deals", example = "1000000") @NotNull
            BigDecimal open,

            @Schema(description = "Sum of amount × percent, rounded once to four decimals", example = "550000") @NotNull
            BigDecimal weighted,

            @Schema(description = "Number of open deals", example = "2") @NotNull
            long openRecords,

            @Schema(description = "actual + weighted", example = "1050000") @NotNull
            BigDecimal forecast,

            @Schema(description = "forecast - budget", example = "-150000")
            BigDecimal gap,

            @Schema(description = "forecast in percent of the budget, rounded half up to one decimal", example = "87.5")
            BigDecimal rate,

            @Schema(
                    description = "The list below /api/v1 that has exactly the records of actual; not for a past day",
                    example = "/sales?from=2026-11-01&to=2026-11-30")
            String actualList,

            @Schema(
                    description = "The list below /api/v1 that has exactly the open deals; not for a past day",
                    example = "/deals?expectedFrom=2026-11-01&expectedTo=2026-11-30")
            String openList) {}
}

package tagayasu.sales.budget;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fiscal year of budgets. */
@Schema(name = "Budgets")
public record BudgetView(
        @Schema(example = "2026") @NotNull int year,
        @NotNull BudgetScope scope,

        @Schema(example = "[\"2026-04\"]") @NotNull List<String> months,

        @NotNull FigureRules.Actual actual,
        @NotNull List<Row> items,

        @Schema(
                description =
                        "Over everything that the filter finds, not only this page. Of departments only the highest count")
        @NotNull
        List<Cell> total,

        String nextCursor) {

    /** A person, department or product. */
    @Schema(name = "BudgetRow")
    public record Row(
            @NotNull UUID id,

            @Schema(description = "E-mail address of a person, else the code", example = "D-EAST") @NotNull
            String code,

            @Schema(example = "東日本営業部") @NotNull String name,

            @Schema(description = "The department of a person")
            String unitName,

            @Schema(description = "Of a department: how many stand above it", example = "1") @NotNull
            int depth,

            @NotNull boolean mayChange,
            @NotNull List<Cell> cells) {}

    /** One month of one row. */
    @Schema(name = "BudgetCell")
    public record Cell(
            @Schema(example = "2026-04") @NotNull String month,

            @Schema(description = "What was entered; absent where nothing was", example = "1200000")
            BigDecimal entered,

            @Schema(
                    description =
                            "Of a department: what those below it and its people add up to. Counts where nothing was entered")
            BigDecimal below,

            @NotNull Balance single,

            @Schema(description = "From the first month of the year") @NotNull
            Balance cumulative) {}
}

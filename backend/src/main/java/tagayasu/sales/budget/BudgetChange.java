package tagayasu.sales.budget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cells of the grid as they are to be. */
@Schema(name = "BudgetChange")
public record BudgetChange(
        @NotNull @Schema(example = "staff") BudgetScope scope,
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid Cell> cells) {

    /** One month of one person, department or product. */
    @Schema(name = "BudgetCellChange")
    public record Cell(
            @NotNull UUID id,

            @NotNull @Pattern(regexp = "(18|19|2\\d)\\d\\d-(0[1-9]|1[0-2])") @Schema(example = "2026-04")
            String month,

            @Digits(integer = 14, fraction = 4)
            @Schema(description = "What the caller saw there; null = nothing", example = "1000000")
            BigDecimal before,

            @Digits(integer = 14, fraction = 4) @Schema(description = "null empties the cell", example = "1200000")
            BigDecimal amount) {

        @JsonIgnore
        YearMonth yearMonth() {
            return YearMonth.parse(month);
        }
    }

    /** A cell that somebody else changed since the caller saw it, as it is now. */
    @Schema(name = "BudgetCellNow")
    public record Now(@NotNull UUID id, @NotNull String month, BigDecimal amount, String changedByName) {}

    /** What was done. */
    @Schema(name = "BudgetChanged")
    public record Done(
            @Schema(description = "Cells whose amount is another one now", example = "12") @NotNull
            int changed) {}
}

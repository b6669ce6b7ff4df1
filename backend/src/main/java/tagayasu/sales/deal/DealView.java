package tagayasu.sales.deal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.sales.product.OrderLineView;

/** A deal with its lines, its people and its past. */
@Schema(name = "Deal")
public record DealView(
        @JsonUnwrapped @NotNull DealRow row,

        String accountCode,
        UUID campaignId,
        String campaignName,
        String note,

        @Schema(description = "Of the code list lostReason") String closingReason,

        String closingNote,
        String closedByName,

        @Schema(description = "The sale that was made of it")
        UUID saleId,

        @NotNull List<OrderLineView> lines,
        @NotNull List<PersonView> persons,

        @Schema(description = "Each span in which nothing that is counted changed, the latest first") @NotNull
        List<StateView> states,

        @Schema(description = "change, delete, and reopen for a closed one") @NotNull
        List<String> allowed,

        @NotNull Instant createdAt,
        String createdByName,
        @NotNull Instant updatedAt) {

    @Schema(name = "DealPart")
    public record PersonView(
            @NotNull UUID personId,

            @Schema(description = "Absent where the caller may not read the person")
            String personName,

            @Schema(description = "Of the code list dealPart")
            String part) {}

    @Schema(name = "DealState")
    public record StateView(
            @NotNull Instant fromAt,
            @Schema(description = "Absent while it lasts") Instant toAt,
            @NotNull UUID stageId,
            @NotNull String stageJa,
            @NotNull String stageEn,
            @NotNull BigDecimal percent,
            @NotNull BigDecimal amount,
            @NotNull LocalDate expectedOn,
            String ownerName,
            @NotNull Deal.Outcome outcome,
            @Schema(description = "Who made it so") String byName) {}
}

package tagayasu.sales.deal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Acknowledgement;
import tagayasu.sales.product.OrderLineInput;

/** What a caller may set on a deal. How it ends is told by its closure. */
@Schema(name = "DealInput")
public record DealInput(
        @NotNull UUID accountId,

        @NotBlank @Size(max = 200) @Schema(example = "本社 冷蔵設備更新")
        String name,

        @Schema(description = "Who has it in charge; the caller when absent on creation")
        UUID ownerId,

        @Schema(description = "The first stage of the first process when absent on creation")
        UUID stageId,

        @Size(max = 100)
        @Schema(
                description = "Of the code list dealProbability; that of the stage when absent on creation",
                example = "C")
        String probability,

        @Digits(integer = 14, fraction = 4)
        @PositiveOrZero
        @Schema(description = "Sum of the lines when absent, 0 without lines", example = "1280000")
        BigDecimal amount,

        @Schema(
                description = "When it should be won; a month from today when absent on creation",
                example = "2026-12-20")
        LocalDate expectedOn,

        @Schema(description = "When it began; today when absent on creation, never later", example = "2026-10-01")
        LocalDate openedOn,

        @Schema(description = "The marketing activity that brought it")
        UUID campaignId,

        @Schema(description = "The last day by which something must be done about it, when it is urgent")
        LocalDate urgentBy,

        @Size(max = 20_000) @Schema(example = "現行機の保守期限が3月末。")
        String note,

        @Size(max = 1000) List<@Valid @NotNull OrderLineInput> lines,
        @Size(max = 100) List<@Valid @NotNull Part> persons,

        @Schema(
                description = "Codes of warnings to go on in spite of: campaign_not_running, double_approach",
                example = "[\"campaign_not_running\"]")
        @Size(max = 20)
        List<@NotNull @Size(max = 100) String> acknowledge,

        @Schema(description = "Why to go on; with acknowledge", example = "展示会の前に名刺を交換していた") @Size(max = 1000)
        String reason) {

    @Schema(name = "DealPartInput")
    public record Part(
            @NotNull UUID personId,

            @Size(max = 100) @Schema(description = "Of the code list dealPart", example = "decisionMaker")
            String part) {}

    static DealInput of(Deal deal) {
        return new DealInput(
                deal.accountId,
                deal.name,
                deal.ownerId,
                deal.stageId,
                deal.probability(),
                deal.amount(),
                deal.expectedOn,
                deal.openedOn,
                deal.campaignId,
                deal.urgentBy(),
                deal.note,
                deal.lines().stream().map(OrderLineInput::of).toList(),
                deal.persons.stream()
                        .map(person -> new Part(person.personId(), person.part()))
                        .toList(),
                null,
                null);
    }

    DealInput withAmount(BigDecimal other) {
        return new DealInput(
                accountId,
                name,
                ownerId,
                stageId,
                probability,
                other,
                expectedOn,
                openedOn,
                campaignId,
                urgentBy,
                note,
                lines,
                persons,
                acknowledge,
                reason);
    }

    Acknowledgement acknowledgement() {
        return Acknowledgement.of(acknowledge, reason);
    }
}

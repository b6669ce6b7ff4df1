package tagayasu.voice.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.voice.Heard;
import tagayasu.voice.HeardLinks;

/** What a caller may set on feedback. */
@Schema(name = "ProductFeedbackInput")
public record ProductFeedbackInput(
        @Schema(description = "Absent while nobody has said which product is meant")
        UUID productId,

        @Min(1) @Max(5) @Schema(description = "1 (bad) to 5 (good)", example = "4")
        Integer score,

        @NotBlank @Size(max = 10_000) @Schema(example = "軽くて一日履いても疲れないと好評")
        String text,

        @NotNull LocalDate heardOn,
        UUID accountId,

        @Schema(description = "Who said it") UUID personId,

        @Schema(description = "On creation the account's staff in charge when absent, else the caller")
        UUID ownerId,

        @Schema(description = "The contact that it was marked in")
        UUID contactId,

        @Size(max = 2_000) @Schema(description = "The marked passage of the contact's text", example = "軽くて疲れないと褒められた")
        String quote) {

    static ProductFeedbackInput of(ProductFeedback feedback) {
        return new ProductFeedbackInput(
                feedback.productId,
                feedback.score == null ? null : feedback.score.intValue(),
                feedback.text,
                feedback.heardOn,
                feedback.accountId,
                feedback.personId,
                feedback.ownerId,
                feedback.contactId,
                feedback.quote);
    }

    Heard.Links links() {
        return new Heard.Links(accountId, personId, productId, ownerId, contactId, quote);
    }

    void applyTo(ProductFeedback feedback) {
        feedback.score = score == null ? null : score.shortValue();
        feedback.text = HeardLinks.blankToNull(text);
        feedback.heardOn = heardOn;
    }
}

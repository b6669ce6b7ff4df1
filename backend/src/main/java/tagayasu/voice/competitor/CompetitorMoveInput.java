package tagayasu.voice.competitor;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;
import tagayasu.voice.Heard;
import tagayasu.voice.HeardLinks;

/** What a caller may set on a move of a competitor. */
@Schema(name = "CompetitorMoveInput")
public record CompetitorMoveInput(
        @Schema(description = "On creation with a quote and without it: the competitor that the quote names")
        UUID competitorId,

        @NotBlank @Size(max = 50) @Schema(description = "Of the code list competitorMoveKind", example = "price")
        String kind,

        @NotNull LocalDate seenOn,
        @Schema(description = "Where it was seen") UUID accountId,
        UUID personId,

        @Schema(description = "Our product that theirs stands against")
        UUID productId,

        @Size(max = 300) @Schema(example = "アルプス安全靴 X2") String theirProduct,

        @DecimalMin("0")
        @Digits(integer = 14, fraction = 4)
        @Schema(description = "As seen, in the account's currency, else the installation's", example = "5400")
        BigDecimal price,

        @Size(max = 10_000) @Schema(example = "秋の新商品で15%の値引きを提示")
        String text,

        @Schema(description = "On creation the account's staff in charge when absent, else the caller")
        UUID ownerId,

        @Schema(description = "The contact that it was marked in")
        UUID contactId,

        @Size(max = 2_000) @Schema(description = "The marked passage of the contact's text", example = "アルプスさんが15%値引き")
        String quote) {

    static CompetitorMoveInput of(CompetitorMove move) {
        return new CompetitorMoveInput(
                move.competitorId,
                move.kind,
                move.seenOn,
                move.accountId,
                move.personId,
                move.productId,
                move.theirProduct,
                move.price,
                move.text,
                move.ownerId,
                move.contactId,
                move.quote);
    }

    Heard.Links links() {
        return new Heard.Links(accountId, personId, productId, ownerId, contactId, quote);
    }

    void applyTo(CompetitorMove move, boolean isNew) {
        boolean recognised = isNew && competitorId == null && quote != null;
        if (competitorId != null && !competitorId.equals(move.competitorId)) known(competitorId);
        move.competitorId =
                recognised ? Competitor.namedIn(quote).map(found -> found.id).orElse(null) : competitorId;
        move.kind = kind;
        move.seenOn = seenOn;
        move.theirProduct = HeardLinks.blankToNull(theirProduct);
        move.price = price;
        move.text = HeardLinks.blankToNull(text);
    }

    private static void known(UUID competitor) {
        Competitor found = Competitor.findById(competitor);
        if (found == null || found.deletedAt != null) throw Problem.invalid("unknown_competitor", "/competitorId");
    }
}

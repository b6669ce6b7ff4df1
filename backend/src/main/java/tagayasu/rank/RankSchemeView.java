package tagayasu.rank;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A scheme as callers see it.
 *
 * @param windowMonths null = all history
 */
@Schema(name = "RankScheme")
public record RankSchemeView(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull Integer number,
        @NotNull String name,
        @NotNull RankScheme.State state,
        @NotNull RankRules.Source source,
        Integer windowMonths,
        @NotNull RankRules.RollUp rollUp,
        @NotNull RankRules.Dimension recency,
        @NotNull RankRules.Dimension frequency,
        @NotNull RankRules.Dimension monetary,
        @NotNull List<RankRules.Band> bands,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        Instant activatedAt,
        Instant closedAt) {

    static RankSchemeView of(RankScheme scheme) {
        RankRules rules = scheme.rules();
        return new RankSchemeView(
                scheme.id,
                scheme.version,
                scheme.number,
                scheme.name,
                scheme.state,
                rules.source(),
                rules.windowMonths(),
                rules.rollUp(),
                rules.recency(),
                rules.frequency(),
                rules.monetary(),
                rules.bands(),
                scheme.createdAt,
                scheme.updatedAt,
                scheme.activatedAt,
                scheme.closedAt);
    }
}

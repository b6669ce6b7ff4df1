package tagayasu.rank;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/**
 * What a run or simulation found for one unit.
 *
 * @param recencyDays days from the last purchase; this and the values after it are null for a unit that bought only before
 *     the window
 * @param rank the effective one: the override while there is one
 * @param computedRank what the rules gave
 * @param previousRank of the run of the period before; for a simulation the current rank
 */
@Schema(name = "RankScore")
public record RankScoreView(
        @NotNull UUID accountId,
        @NotNull String accountCode,
        @NotNull String accountName,
        UUID ownerId,
        Integer recencyDays,
        Integer frequency,
        BigDecimal monetary,
        Integer recencyScore,
        Integer frequencyScore,
        Integer monetaryScore,
        Integer points,
        @NotNull String rank,
        String computedRank,
        @NotNull Boolean overridden,
        String previousRank) {

    static final String COLUMNS = """
            a.id, a.account_code, a.name, a.owner_id, a.recency_days, a.frequency, a.monetary, a.recency_score,
            a.frequency_score, a.monetary_score, a.points, a.rank, a.computed_rank, a.overridden, a.previous_rank
            """;

    static RankScoreView of(Row row) {
        return new RankScoreView(
                row.uuid("id"),
                row.text("account_code"),
                row.text("name"),
                row.uuid("owner_id"),
                row.integer("recency_days"),
                row.integer("frequency"),
                row.decimal("monetary"),
                row.integer("recency_score"),
                row.integer("frequency_score"),
                row.integer("monetary_score"),
                row.integer("points"),
                row.text("rank"),
                row.text("computed_rank"),
                row.bool("overridden"),
                row.text("previous_rank"));
    }
}

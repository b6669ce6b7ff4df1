package tagayasu.rank;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/**
 * All ranks an account had, the newest first, and what people decided.
 *
 * @param inheritedFromId the head office whose rank the account shows; null = its own
 */
@Schema(name = "RankHistory")
public record RankHistoryView(
        UUID inheritedFromId,
        @NotNull List<Line> items,
        @NotNull List<Override> overrides) {

    /**
     * The rank of one period, by the revision that counts.
     *
     * @param values null for a branch whose head office the caller may not see, and for a unit without purchases in the
     *     window
     */
    @Schema(name = "RankHistoryLine")
    public record Line(
            @NotNull UUID runId,
            @NotNull String period,
            @NotNull Integer revision,
            @NotNull LocalDate asOf,
            @NotNull Instant at,
            @NotNull String schemeName,
            @NotNull String rank,
            String computedRank,
            @NotNull Boolean overridden,
            String previousRank,
            RankChangeView.Values values) {

        static Line of(Row row, boolean withValues) {
            return new Line(
                    row.uuid("run_id"),
                    row.text("period"),
                    row.integer("revision"),
                    row.date("as_of"),
                    row.instant("finished_at"),
                    row.text("scheme_name"),
                    row.text("rank"),
                    row.text("computed_rank"),
                    row.bool("overridden"),
                    row.text("previous_rank"),
                    withValues ? RankChangeView.Values.of(row, "") : null);
        }
    }

    /** A rank that a person gave. */
    @Schema(name = "RankOverride")
    public record Override(
            @NotNull UUID id,
            @NotNull String rank,
            @NotNull String reason,
            @NotNull Instant setAt,
            UUID setBy,
            String setByName,
            Instant liftedAt,
            UUID liftedBy,
            String liftedByName) {

        static Override of(RankOverride override, Function<UUID, String> names) {
            return new Override(
                    override.id,
                    override.rank,
                    override.reason,
                    override.setAt,
                    override.setBy,
                    override.setBy == null ? null : names.apply(override.setBy),
                    override.liftedAt,
                    override.liftedBy,
                    override.liftedBy == null ? null : names.apply(override.liftedBy));
        }
    }
}

package tagayasu.rank;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;

/** One unit that moved, with the values before and after. */
@Schema(name = "RankChange")
public record RankChangeView(
        @NotNull UUID accountId,
        @NotNull String accountCode,
        @NotNull String accountName,
        UUID ownerId,
        @NotNull Direction direction,
        String fromRank,
        String toRank,
        Values before,
        Values after) {

    /** {@code new} = first rank ever; {@code gone} = had a rank and has none now. */
    @Schema(
            name = "RankDirection",
            enumeration = {"up", "down", "new", "gone"})
    public enum Direction {
        up,
        down,
        @com.fasterxml.jackson.annotation.JsonProperty("new")
        NEW,
        gone;

        static Direction of(String code) {
            return code.equals("new") ? NEW : valueOf(code);
        }
    }

    @Schema(name = "RankValues")
    public record Values(
            Integer recencyDays,
            Integer frequency,
            BigDecimal monetary,
            Integer recencyScore,
            Integer frequencyScore,
            Integer monetaryScore,
            Integer points) {

        static Values of(Row row, String prefix) {
            if (row.text(prefix + "rank") == null) return null;
            return new Values(
                    row.integer(prefix + "recency_days"),
                    row.integer(prefix + "frequency"),
                    row.decimal(prefix + "monetary"),
                    row.integer(prefix + "recency_score"),
                    row.integer(prefix + "frequency_score"),
                    row.integer(prefix + "monetary_score"),
                    row.integer(prefix + "points"));
        }

        private static String columns(String alias, String prefix) {
            StringBuilder columns = new StringBuilder();
            for (String column : new String[] {
                "rank",
                "recency_days",
                "frequency",
                "monetary",
                "recency_score",
                "frequency_score",
                "monetary_score",
                "points"
            })
                columns.append(", ")
                        .append(alias)
                        .append('.')
                        .append(column)
                        .append(" as ")
                        .append(prefix)
                        .append(column);
            return columns.toString();
        }
    }

    static final String COLUMNS = "a.id, a.account_code, a.name, a.owner_id, a.direction, a.from_rank, a.to_rank"
            + Values.columns("o", "o_")
            + Values.columns("n", "n_");

    /** In a simulation the row itself holds the values after. */
    static final String SIMULATED =
            "a.id, a.account_code, a.name, a.owner_id, a.direction, a.previous_rank as from_rank, a.rank as to_rank"
                    + Values.columns("o", "o_")
                    + Values.columns("a", "n_");

    static Sql joins(UUID before, UUID after) {
        return Sql.of("left join rank_score o on o.account_id = a.id and o.run_id = ?", before)
                .plus("left join rank_score n on n.account_id = a.id and n.run_id = ?", after);
    }

    static Sql joins(UUID before) {
        return Sql.of("left join rank_score o on o.account_id = a.id and o.run_id = ?", before);
    }

    static RankChangeView of(Row row) {
        return new RankChangeView(
                row.uuid("id"),
                row.text("account_code"),
                row.text("name"),
                row.uuid("owner_id"),
                Direction.of(row.text("direction")),
                row.text("from_rank"),
                row.text("to_rank"),
                Values.of(row, "o_"),
                Values.of(row, "n_"));
    }
}

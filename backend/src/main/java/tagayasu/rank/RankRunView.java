package tagayasu.rank;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/**
 * A run as the run log shows it.
 *
 * @param windowFrom the first day that counts; null = all history
 * @param salesCounted sales of the ranked units in the window
 * @param rated units with a purchase in the window
 * @param ranked units with a rank
 * @param changed units whose rank is not that of the run before
 * @param supersededAt when a newer revision of the period took its place
 */
@Schema(name = "RankRun")
public record RankRunView(
        @NotNull UUID id,
        @NotNull @Schema(example = "2006-12") String period,
        @NotNull Integer revision,
        @NotNull UUID schemeId,
        @NotNull Integer schemeNumber,
        @NotNull String schemeName,
        @NotNull RankRules.Source source,
        @NotNull LocalDate asOf,
        LocalDate windowFrom,
        UUID previousRunId,
        @NotNull Instant startedAt,
        @NotNull Instant finishedAt,
        UUID startedBy,
        String startedByName,
        @NotNull Long salesCounted,
        @NotNull Integer rated,
        @NotNull Integer ranked,
        @NotNull Integer changed,
        Instant supersededAt) {

    static final String COLUMNS = """
            a.*, sc.number as scheme_number, sc.name as scheme_name, sc.source as source, u.name as started_by_name
            """;

    static final String JOINS =
            "join rank_scheme sc on sc.id = a.scheme_id left join app_user u on u.id = a.started_by";

    static RankRunView of(Row row) {
        LocalDate before = row.date("window_from");
        return new RankRunView(
                row.uuid("id"),
                row.text("period"),
                row.integer("revision"),
                row.uuid("scheme_id"),
                row.integer("scheme_number"),
                row.text("scheme_name"),
                RankRules.Source.valueOf(row.text("source")),
                row.date("as_of"),
                before == null ? null : before.plusDays(1),
                row.uuid("previous_run_id"),
                row.instant("started_at"),
                row.instant("finished_at"),
                row.uuid("started_by"),
                row.text("started_by_name"),
                row.count("sales_counted"),
                row.integer("rated"),
                row.integer("ranked"),
                row.integer("changed"),
                row.instant("superseded_at"));
    }
}

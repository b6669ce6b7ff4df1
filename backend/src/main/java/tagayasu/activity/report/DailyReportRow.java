package tagayasu.activity.report;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;

/** A report as lists show it. */
@Schema(name = "DailyReportRow")
public record DailyReportRow(
        @NotNull UUID id,
        @NotNull UUID userId,
        String userName,
        @NotNull LocalDate reportedOn,
        @NotNull boolean submitted,
        Instant submittedAt,

        @Schema(description = "The first 200 characters") String remarks,

        @Schema(description = "Contacts in it; absent for a draft")
        Integer entries,

        @Schema(description = "The caller has read it") @NotNull
        boolean read) {

    static final String COLUMNS = "a.id, a.user_id, a.reported_on, a.submitted_at, left(a.remarks, 200) as remarks,"
            + " jsonb_array_length(a.entries) as entries, r.read_at is not null as read";

    static Sql joins(UUID reader) {
        return Sql.of("left join daily_report_reading r on r.report_id = a.id and r.user_id = ?", reader);
    }

    static DailyReportRow of(Row row, Function<UUID, String> names) {
        return new DailyReportRow(
                row.uuid("id"),
                row.uuid("user_id"),
                names.apply(row.uuid("user_id")),
                row.date("reported_on"),
                row.instant("submitted_at") != null,
                row.instant("submitted_at"),
                row.text("remarks"),
                row.integer("entries"),
                row.bool("read"));
    }
}

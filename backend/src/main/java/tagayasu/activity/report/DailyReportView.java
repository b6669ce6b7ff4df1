package tagayasu.activity.report;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as it is read: a draft says what the contacts say, a submitted one what they said then. */
@Schema(name = "DailyReport")
public record DailyReportView(
        @Schema(description = "Absent while nothing has been written or submitted")
        UUID id,

        Integer version,
        @NotNull UUID userId,
        String userName,
        @NotNull LocalDate reportedOn,
        @NotNull boolean submitted,
        Instant submittedAt,
        String remarks,

        @Schema(description = "What was held on the day, in the order of time") @NotNull
        List<ReportEntry> entries,

        @Schema(description = "What stands on the next day with plans") @NotNull
        List<ReportEntry> plans,

        @Schema(description = "An entry is not what the contact says now") @NotNull
        boolean changed,

        @Schema(description = "Whom it goes to") @NotNull List<Reader> superiors,

        @Schema(description = "Who has read it, the first first") @NotNull
        List<Reading> readings,

        @Schema(description = "What the caller may do: write, submit, read") @NotNull
        List<String> allowed) {

    @Schema(name = "DailyReportReader")
    public record Reader(@NotNull UUID userId, @NotNull String userName) {}

    @Schema(name = "DailyReportReading")
    public record Reading(
            @NotNull UUID userId, String userName, @NotNull Instant readAt) {}
}

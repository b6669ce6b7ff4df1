package tagayasu.activity.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tagayasu.platform.Stored;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;

/** 営業日報: what one of our people did on a day. A draft is computed from the contacts; submitting freezes what it says. */
@Entity
public class DailyReport extends Stored implements Owned {

    public static final String NOUN = "dailyReport";

    public UUID userId;
    public LocalDate reportedOn;

    private String remarks;
    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode entries;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode plans;

    static DailyReport begin(UUID user, LocalDate day) {
        DailyReport report = new DailyReport();
        report.userId = user;
        report.reportedOn = day;
        return report;
    }

    /** A submitted report is fixed. */
    void remark(String text) {
        requireDraft();
        remarks = text;
    }

    void submit(Instant at, List<ReportEntry> done, List<ReportEntry> ahead) {
        requireDraft();
        submittedAt = at;
        entries = Json.of(done.stream().map(ReportEntry::withoutNames).toList());
        plans = Json.of(ahead.stream().map(ReportEntry::withoutNames).toList());
    }

    private void requireDraft() {
        if (submittedAt != null) throw Problem.refused("report_submitted");
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String remarks() {
        return remarks;
    }

    List<ReportEntry> frozen() {
        return ReportEntry.thaw(entries);
    }

    List<ReportEntry> frozenPlans() {
        return ReportEntry.thaw(plans);
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return userId;
    }

    static Optional<DailyReport> of(UUID user, LocalDate day) {
        return find("userId = ?1 and reportedOn = ?2 and deletedAt is null", user, day)
                .firstResultOptional();
    }

    public static DailyReport require(UUID id) {
        return DailyReport.<DailyReport>findByIdOptional(id)
                .filter(report -> report.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }
}

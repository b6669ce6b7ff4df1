package tagayasu.activity.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tagayasu.activity.priority.PriorityMatches;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;

/** A report as it is answered. */
@ApplicationScoped
class DailyReportPage {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    ReportEntries contacts;

    @Inject
    PriorityMatches priorities;

    @Inject
    Rows rows;

    /** @param report null while nothing has been written */
    DailyReportView of(DailyReport report, UUID user, LocalDate day) {
        boolean submitted = report != null && report.isSubmitted();
        List<ReportEntry> entries = submitted ? report.frozen() : contacts.done(user, day);
        List<ReportEntry> plans = submitted ? report.frozenPlans() : contacts.ahead(user, day);
        Map<UUID, String> names = contacts.names(entries, plans);
        List<UUID> ids = entries.stream().map(ReportEntry::contactId).toList();
        Map<UUID, ReportEntry> now = submitted ? contacts.now(ids) : Map.of();
        Map<UUID, List<String>> counted = priorities.of(ids);
        List<ReportEntry> read = entries.stream()
                .map(entry -> entry.read(
                        submitted && !entry.saysTheSameAs(now.get(entry.contactId())),
                        names,
                        counted.getOrDefault(entry.contactId(), List.of())))
                .toList();
        return new DailyReportView(
                report == null ? null : report.id,
                report == null ? null : report.version,
                user,
                staff.nameOf(user),
                day,
                submitted,
                submitted ? report.submittedAt() : null,
                report == null ? null : report.remarks(),
                read,
                plans.stream().map(plan -> plan.read(false, names, List.of())).toList(),
                read.stream().anyMatch(ReportEntry::changed),
                superiors(user),
                submitted ? readings(report.id) : List.of(),
                allowed(user, submitted));
    }

    private List<DailyReportView.Reader> superiors(UUID user) {
        return staff.superiorsOf(user).stream()
                .map(id -> new DailyReportView.Reader(id, Objects.requireNonNullElse(staff.nameOf(id), "")))
                .toList();
    }

    private List<DailyReportView.Reading> readings(UUID report) {
        return rows.list(
                Sql.of(
                        "select user_id, read_at from daily_report_reading where report_id = ? order by read_at",
                        report),
                row -> new DailyReportView.Reading(
                        row.uuid("user_id"), staff.nameOf(row.uuid("user_id")), row.instant("read_at")));
    }

    private List<String> allowed(UUID user, boolean submitted) {
        List<String> allowed = new ArrayList<>();
        boolean own = access.caller().id().equals(user);
        if (own && !submitted) allowed.addAll(List.of("write", "submit"));
        if (!own && submitted) allowed.add("read");
        return allowed;
    }
}

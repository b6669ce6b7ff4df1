package tagayasu.activity.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.notices.Notices;
import tagayasu.staff.notices.Why;

/** Writes, submits and reads reports together with what follows. */
@ApplicationScoped
class DailyReportLedger {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    ReportEntries contacts;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Rows rows;

    DailyReport remark(UUID user, LocalDate day, String remarks) {
        DailyReport report = DailyReport.of(user, day).orElseGet(() -> DailyReport.begin(user, day));
        boolean fresh = !report.isPersistent();
        Map<String, String> before = said(report);
        report.remark(remarks == null || remarks.isBlank() ? null : remarks.strip());
        report.persistAndFlush();
        journal.record(
                fresh ? "created" : "updated", subject(report), List.of(), Changes.between(before, said(report)));
        return report;
    }

    /** What it says now is fixed, and the superiors are told: this happens once, so they are told once. */
    void submit(DailyReport report) {
        report.submit(
                calendar.now(),
                contacts.done(report.userId, report.reportedOn),
                contacts.ahead(report.userId, report.reportedOn));
        DailyReport.flush();
        journal.record("submitted", subject(report), List.of(), Changes.between(Map.of(), Map.of()));
        notices.tell(
                staff.superiorsOf(report.userId),
                DailyReportNoun.SUBMITTED,
                DailyReport.NOUN,
                report.id,
                Why.superior.name(),
                Map.of());
    }

    /** Once for each reader; who reads again changes nothing. */
    void read(DailyReport report) {
        rows.update(Sql.of(
                "insert into daily_report_reading (report_id, user_id, read_at) values (?, ?, ?) on conflict do nothing",
                report.id,
                access.caller().id(),
                calendar.now()));
    }

    private static Map<String, String> said(DailyReport report) {
        return report.remarks() == null ? Map.of() : Map.of("remarks", report.remarks());
    }

    private static Journal.Subject subject(DailyReport report) {
        return new Journal.Subject(DailyReport.NOUN, report.id, report.reportedOn.toString());
    }
}

package tagayasu.activity.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/daily-reports")
@Tag(name = "daily reports")
public class DailyReportResource {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Listing listing;

    @Inject
    BusinessCalendar calendar;

    @Inject
    DailyReportLedger ledger;

    @Inject
    DailyReportPage page;

    @Inject
    Rows rows;

    @Schema(name = "DailyReportList")
    public record ReportList(@NotNull List<DailyReportRow> items, String nextCursor, Long total, Boolean totalCapped) {
        static ReportList of(Page<DailyReportRow> page) {
            return new ReportList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @Schema(name = "DailyReportInput")
    public record Input(
            @Size(max = 10_000) @Schema(description = "Absent = none", example = "赤木電機は来月が決算。見積を急ぐ。")
            String remarks) {}

    @GET
    @Operation(operationId = "listDailyReports", summary = "Submitted reports that the caller may see, and own drafts")
    public ReportList list(@Valid @BeanParam DailyReportFilter filter) {
        UUID caller = access.caller().id();
        var shape = new Listing.Shape<>(
                DailyReport.NOUN,
                DailyReportRow.COLUMNS,
                DailyReportRow.joins(caller),
                "-reportedOn",
                row -> DailyReportRow.of(row, staff::nameOf));
        ListQuery query = filter.query(null);
        return ReportList.of(listing.page(shape, query, filter.where(caller, staff.reportingTo(caller))));
    }

    @GET
    @Path("/unsubmitted")
    @Operation(
            operationId = "listUnsubmittedDailyReports",
            summary = "People who report to the caller and have submitted nothing for a day")
    public Unsubmitted.View unsubmitted(
            @QueryParam("date") @Parameter(description = "Today when absent") LocalDate date) {
        access.check(Action.READ, DailyReport.NOUN);
        LocalDate day = date == null ? calendar.today() : date;
        return new Unsubmitted.View(
                day,
                rows.list(
                        Unsubmitted.of(staff.reportingTo(access.caller().id()), day),
                        row -> Unsubmitted.of(row, staff::nameOf)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDailyReport", summary = "One report")
    public DailyReportView get(@PathParam("id") UUID id) {
        return answer(readable(id));
    }

    @GET
    @Path("/{userId}/{date}")
    @Operation(
            operationId = "getDailyReportOf",
            summary = "The report of a user and day; one's own drafts itself from the day's contacts")
    public DailyReportView of(@PathParam("userId") UUID user, @PathParam("date") LocalDate date) {
        access.check(Action.READ, DailyReport.NOUN);
        DailyReport report = DailyReport.of(user, usual(date)).orElse(null);
        if (access.caller().id().equals(user)) return page.of(report, user, date);
        if (report == null || !report.isSubmitted()) throw Problem.notFound();
        access.check(Action.READ, report);
        return answer(report);
    }

    @PUT
    @Path("/{userId}/{date}")
    @Transactional
    @Operation(operationId = "putDailyReport", summary = "One's own remarks, while the report is a draft")
    public DailyReportView put(
            @PathParam("userId") UUID user, @PathParam("date") LocalDate date, @NotNull @Valid Input body) {
        access.check(Action.CHANGE, DailyReport.NOUN);
        if (!access.caller().id().equals(user)) throw Problem.notFound();
        if (usual(date).isAfter(calendar.today())) throw Problem.invalid("report_in_future", "/date");
        return answer(ledger.remark(user, date, body.remarks()));
    }

    @POST
    @Path("/{id}/submission")
    @Transactional
    @Operation(
            operationId = "submitDailyReport",
            summary = "Submit one's own report: it is fixed, and the superior is told")
    @APIResponse(responseCode = "200", description = "Submitted")
    public DailyReportView submit(@PathParam("id") UUID id) {
        DailyReport report = readable(id);
        if (!report.userId.equals(access.caller().id())) throw Problem.forbidden("forbidden");
        ledger.submit(report);
        return answer(report);
    }

    @POST
    @Path("/{id}/read")
    @Transactional
    @Operation(operationId = "readDailyReport", summary = "Say that one has read it")
    @APIResponse(responseCode = "200", description = "Read")
    public DailyReportView read(@PathParam("id") UUID id) {
        DailyReport report = readable(id);
        if (!report.isSubmitted()) throw Problem.refused("report_not_submitted");
        ledger.read(report);
        return answer(report);
    }

    /** 404 for a draft of somebody else, as for what the caller may not see. */
    private DailyReport readable(UUID id) {
        DailyReport report = DailyReport.require(id);
        boolean own = report.userId.equals(access.caller().id());
        if (!own && !report.isSubmitted()) throw Problem.notFound();
        access.check(Action.READ, report);
        return report;
    }

    private DailyReportView answer(DailyReport report) {
        return page.of(report, report.userId, report.reportedOn);
    }

    private static LocalDate usual(LocalDate day) {
        if (!BusinessCalendar.isUsual(day)) throw Problem.badRequest("invalid_date", "date");
        return day;
    }
}

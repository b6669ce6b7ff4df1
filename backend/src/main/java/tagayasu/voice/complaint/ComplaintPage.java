package tagayasu.voice.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;
import tagayasu.voice.HeardPage;
import tagayasu.voice.HeardRow;
import tagayasu.voice.complaint.ComplaintView.HandlingView;

/** One complaint as it is answered, after reading as after each of its verbs. */
@ApplicationScoped
class ComplaintPage {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Rows rows;

    @Inject
    HeardPage page;

    Response answer(Response.Status status, Complaint complaint) {
        Sql one = Sql.of("select " + ComplaintRow.COLUMNS + " from complaint a")
                .plus(HeardRow.joins(access))
                .plus("where a.id = ?", complaint.id);
        var handlings = handlings(complaint.id);
        return page.answer(
                status,
                complaint,
                "/complaints",
                one,
                (row, allowed) -> ComplaintView.of(row, calendar.today(), handlings, allowed, staff::nameOf));
    }

    private List<HandlingView> handlings(UUID complaint) {
        return rows.list(
                Sql.of("select * from complaint_handling where complaint_id = ? order by id", complaint),
                row -> HandlingView.of(row, staff::nameOf));
    }
}

package tagayasu.voice.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;
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

    Response answer(Response.Status status, Complaint complaint) {
        ComplaintView view = view(complaint);
        var response = Response.status(status).entity(view).tag(Versions.tag(view.version()));
        if (status == Response.Status.CREATED)
            response.header(HttpHeaders.LOCATION, "/api/v1/complaints/" + complaint.id);
        return response.build();
    }

    private ComplaintView view(Complaint complaint) {
        List<String> allowed = Stream.of(Action.CHANGE, Action.DELETE)
                .filter(action -> access.may(action, complaint))
                .map(Action::code)
                .toList();
        return rows.first(
                        Sql.of("select " + ComplaintRow.COLUMNS + " from complaint a")
                                .plus(HeardRow.joins(access))
                                .plus("where a.id = ?", complaint.id),
                        row -> ComplaintView.of(row, calendar.today(), handlings(complaint.id), allowed, staff::nameOf))
                .orElseThrow(Problem::notFound);
    }

    private List<HandlingView> handlings(UUID complaint) {
        return rows.list(
                Sql.of("select * from complaint_handling where complaint_id = ? order by id", complaint),
                row -> HandlingView.of(row, staff::nameOf));
    }
}

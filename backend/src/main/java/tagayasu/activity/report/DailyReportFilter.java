package tagayasu.activity.report;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Paging;

/** The simple filters of the list of reports. */
public class DailyReportFilter extends Paging {

    @QueryParam("userId")
    public UUID userId;

    @QueryParam("from")
    @Parameter(description = "First day")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day")
    public LocalDate to;

    @QueryParam("unread")
    @Parameter(
            description = "Only submitted ones of the people who report to the caller, which the caller has not read")
    public boolean unread;

    /** @param people who report to the caller */
    Sql where(UUID caller, Set<UUID> people) {
        List<Sql> parts = new ArrayList<>();
        if (userId != null) parts.add(Sql.of("a.user_id = ?", userId));
        if (from != null) parts.add(Sql.of("a.reported_on >= ?", from));
        if (to != null) parts.add(Sql.of("a.reported_on <= ?", to));
        if (unread)
            parts.add(Sql.of(
                    "a.submitted_at is not null and a.user_id = any(?) and not exists (select from daily_report_reading n"
                            + " where n.report_id = a.id and n.user_id = ?)",
                    people.toArray(UUID[]::new),
                    caller));
        return parts.isEmpty() ? Sql.TRUE : Sql.join(" and ", parts);
    }
}

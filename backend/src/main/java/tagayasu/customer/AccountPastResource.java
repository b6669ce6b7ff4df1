package tagayasu.customer;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.journal.HistoryView;
import tagayasu.platform.journal.Timeline;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.subjects.Histories;

/** What happened with an account: its timeline over all wings, and who changed which of its fields. */
@Path("/accounts/{id}")
@Tag(name = "accounts")
public class AccountPastResource {

    @Inject
    Access access;

    @Inject
    AccountTree tree;

    @Inject
    Timeline timeline;

    @Inject
    Histories histories;

    @Inject
    BusinessCalendar calendar;

    @GET
    @Path("/timeline")
    @Operation(operationId = "getAccountTimeline", summary = "All that happened with the account, newest first")
    public Timeline.View timeline(
            @PathParam("id") UUID id,
            @QueryParam("kind") @Parameter(description = "May be repeated; all when absent") List<String> kinds,
            @QueryParam("from") @Parameter(description = "First day") LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day") LocalDate to,
            @QueryParam("includeBranches") @DefaultValue("false") boolean includeBranches,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        access.check(Action.READ, Account.require(id));
        return timeline.of(
                tree.ids(id, includeBranches),
                kinds == null ? List.of() : kinds,
                startOf(from),
                to == null ? null : startOf(to.plusDays(1)),
                cursor,
                limit);
    }

    @GET
    @Path("/history")
    @Operation(operationId = "getAccountHistory", summary = "Every change of a field: who, when, before and after")
    public HistoryView history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") UUID cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        access.check(Action.READ, Account.require(id));
        return histories.of(id, cursor, limit);
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(calendar.zone()).toInstant();
    }
}

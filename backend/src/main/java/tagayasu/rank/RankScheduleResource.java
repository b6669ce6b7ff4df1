package tagayasu.rank;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/rank-schedule")
@Tag(name = "ranks")
public class RankScheduleResource {

    /** The one subject of the schedule's history. */
    private static final UUID SUBJECT = new UUID(0x7261_6e6b_0000_7000L, 0x8000_0000_0000_0001L);

    @Inject
    Access access;

    @Inject
    RankSchedule schedule;

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    @GET
    @Operation(operationId = "getRankSchedule", summary = "When the monthly ranking runs")
    public RankSchedule.When get() {
        access.check(Action.READ, "rankRun");
        return schedule.when();
    }

    @PUT
    @Transactional
    @Operation(operationId = "putRankSchedule", summary = "Set day and hour of the monthly ranking")
    public RankSchedule.When put(@NotNull @Valid RankSchedule.When body) {
        access.check(Action.CONFIGURE, "rankScheme");
        RankSchedule.When before = schedule.when();
        rows.update(Sql.of(
                "insert into setting (key, value, updated_at, updated_by) values (?, ?, ?, ?) on conflict (key) do update"
                        + " set value = excluded.value, updated_at = excluded.updated_at, updated_by = excluded.updated_by",
                RankSchedule.SETTING,
                Json.of(body),
                calendar.now(),
                current.actor().id()));
        journal.record(
                "updated",
                new Journal.Subject("rankSchedule", SUBJECT, "rank schedule"),
                List.of(),
                Changes.between(before, body));
        return body;
    }
}

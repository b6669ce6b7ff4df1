package tagayasu.activity.board;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Department;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.Team;

/** A group's work at one glance. */
@Path("/team-activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "teams")
public class TeamActivityResource {

    private static final int LONGEST_DAYS = 366;

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    TeamActivity activity;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    @GET
    @Operation(
            operationId = "getTeamActivity",
            summary =
                    "Contacts, tasks, deals, yellow cards and reports of each member of a team or department, side by side",
            description = "Only what the caller may see is counted. A contact counts for each of us who takes part.")
    public TeamActivityView get(
            @QueryParam("teamId") UUID teamId,
            @QueryParam("departmentId")
                    @Parameter(
                            description = "With the departments below; the caller's own when no team is named either")
                    UUID departmentId,
            @QueryParam("from") @Parameter(description = "First day; this week's Monday when absent") LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day; six days after the first when absent") LocalDate to) {
        if (teamId != null && departmentId != null) throw Problem.badRequest("invalid_value", "departmentId");
        LocalDate first =
                from == null ? calendar.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : from;
        LocalDate last = to == null ? first.plusDays(6) : to;
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS)))
            throw Problem.badRequest("invalid_value", "to");
        if (teamId != null) return activity.of(members(teamId), first, last);
        UUID department = departmentId == null ? access.caller().departmentId() : departmentId;
        return activity.of(people(department), first, last);
    }

    private Sql members(UUID team) {
        require("team", Team.NOUN, team);
        return Sql.of("u.id in (select tm.user_id from team_member tm where tm.team_id = ?)", team);
    }

    private Sql people(UUID department) {
        require("department", Department.NOUN, department);
        return Sql.of("u.id = any(?)", (Object) staff.peopleFrom(department).toArray(UUID[]::new));
    }

    /** 404 for what is not there or not for the caller to read. */
    private void require(String table, String noun, UUID id) {
        Sql there = Sql.of("select g.id from " + table + " g where g.id = ? and g.deleted_at is null and", id)
                .plus(access.visible(noun, "g"));
        rows.first(there, row -> row.uuid("id")).orElseThrow(Problem::notFound);
    }
}

package tagayasu.customer.alarm;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.staff.PeopleFilter;

/** The simple filters of the list of alarms. */
public class AlarmFilter extends PeopleFilter {

    /** Open; told to the superior; put off until today or later; or over. */
    @Schema(name = "AlarmState")
    public enum State {
        open,
        escalated,
        snoozed,
        cleared
    }

    @QueryParam("accountId")
    public UUID accountId;

    @QueryParam("includeBranches")
    @Parameter(description = "With accountId: also those of the accounts below it")
    public boolean includeBranches;

    @QueryParam("kind")
    @Size(max = 100)
    @Parameter(example = "taskOverdue")
    public String kind;

    @QueryParam("state")
    @Parameter(description = "Without it: open and escalated")
    public State state;

    Sql where(LocalDate today) {
        Sql where = state == null
                ? Sql.of("a.cleared_on is null and coalesce(a.snoozed_until < ?, true)", today)
                : Sql.of(AlarmNoun.STATE + " = ?", today, state);
        if (kind != null) where = where.and(Sql.of("a.kind = ?", kind));
        return where.and(people());
    }
}

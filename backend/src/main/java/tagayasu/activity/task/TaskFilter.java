package tagayasu.activity.task;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Paging;

/** The simple filters of the list of tasks. */
public class TaskFilter extends Paging {

    @Schema(name = "TaskWhose")
    public enum Whose {
        mine,
        requested,
        team
    }

    @Schema(name = "TaskState")
    public enum State {
        open,
        done
    }

    @QueryParam("whose")
    @Parameter(
            description =
                    "mine: to be done by the caller; requested: asked of others by the caller; team: of others; absent: all")
    public Whose whose;

    @QueryParam("state")
    public State state;

    @QueryParam("from")
    @Parameter(description = "First due day")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last due day")
    public LocalDate to;

    @QueryParam("accountId")
    public UUID accountId;

    @QueryParam("includeBranches")
    @Parameter(description = "With accountId: also those of the accounts below it")
    public boolean includeBranches;

    @QueryParam("personId")
    public UUID personId;

    @QueryParam("assigneeId")
    public UUID assigneeId;

    @QueryParam("distributionId")
    public UUID distributionId;

    @QueryParam("subjectId")
    @Parameter(description = "The record that the task is about, such as a contact to be confirmed")
    public UUID subjectId;

    /** @param accounts the account with the branches asked for; null = all accounts */
    Sql where(UUID caller, List<UUID> accounts) {
        List<Sql> parts = new ArrayList<>();
        if (whose == Whose.mine) parts.add(Sql.of("a.assignee_id = ?", caller));
        if (whose == Whose.requested) parts.add(Sql.of("a.requester_id = ? and a.assignee_id <> ?", caller, caller));
        if (whose == Whose.team) parts.add(Sql.of("a.assignee_id <> ?", caller));
        if (state != null) parts.add(Sql.of(state == State.open ? "a.done_at is null" : "a.done_at is not null"));
        if (from != null) parts.add(Sql.of("a.due_on >= ?", from));
        if (to != null) parts.add(Sql.of("a.due_on <= ?", to));
        if (accounts != null) parts.add(Sql.of("a.account_id = any(?)", accounts));
        if (personId != null) parts.add(Sql.of("a.person_id = ?", personId));
        if (assigneeId != null) parts.add(Sql.of("a.assignee_id = ?", assigneeId));
        if (distributionId != null) parts.add(Sql.of("a.batch_id = ?", distributionId));
        if (subjectId != null) parts.add(Sql.of("a.subject_id = ?", subjectId));
        return parts.isEmpty() ? Sql.TRUE : Sql.join(" and ", parts);
    }
}

package tagayasu.rank.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.activity.task.Task;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/**
 * Open tasks of the predecessor about these customers; whoever asked for them stays. A confirmation stays with the one who
 * was asked for it: nobody else can give it.
 */
@ApplicationScoped
class HandoverTasks implements HandoverPart {

    private static final String OPEN = "t.assignee_id = ? and t.kind <> '" + Task.CONFIRMATION
            + "' and t.done_at is null and t.deleted_at is null" + " and t.account_id";

    @Inject
    Rows rows;

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public Sql open(UUID from, Sql accounts, boolean whole) {
        return Sql.of("select t.id, t.account_id, t.name as label, t.due_on from task t where " + OPEN + " in (", from)
                .plus(accounts)
                .plus(")");
    }

    @Override
    public void move(Move move) {
        rows.update(Sql.of(
                "update task t set assignee_id = ?, version = version + 1, updated_at = ?, updated_by = ? where " + OPEN
                        + " = any(cast(? as uuid[]))",
                move.to(),
                move.at(),
                move.actor(),
                move.from(),
                move.accounts()));
    }
}

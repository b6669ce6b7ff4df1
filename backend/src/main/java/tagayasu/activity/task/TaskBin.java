package tagayasu.activity.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;

/** Tasks in the bin. */
@ApplicationScoped
public class TaskBin implements Bin {

    @Inject
    Access access;

    @Inject
    TaskLedger ledger;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Task.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, a.name as label, a.deleted_at, a.deleted_by from task a"
                        + " where a.deleted_at is not null and")
                .plus(access.visible(Task.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        Task task = Task.findById(id);
        task.requireFree();
        ledger.restore(task);
    }

    @Override
    public void purge(UUID id) {
        ledger.record("purged", Task.findById(id), Map.of(), Map.of());
        rows.update(Sql.of("delete from task where id = ?", id));
    }
}

package tagayasu.activity.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.Access;

/** Tasks in an account's timeline: asked for, done, taken back. */
@ApplicationScoped
public class TaskNews implements TimelineSource {

    @Inject
    Access access;

    @Override
    public List<String> kinds() {
        return List.of("task");
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.of("""
                        select j.id, j.at, 'task' as kind, j.verb, j.actor_id, 'task' as subject_kind, t.id as subject_id,
                               t.name as title, jsonb_build_object('dueOn', t.due_on, 'assigneeId', t.assignee_id,
                                   'account', (select c.name from account c where c.id = t.account_id)) as detail
                        from task t join journal j on j.subject_id = t.id and j.subject_kind = 'task'
                             and j.verb in ('created', 'completed', 'reopened')
                        where t.account_id = any(?) and t.deleted_at is null and""", accounts).plus(access.visible(Task.NOUN, "t"));
    }
}

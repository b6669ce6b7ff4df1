package tagayasu.activity.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import tagayasu.customer.alarm.AlarmKind;
import tagayasu.customer.alarm.AlarmRule;
import tagayasu.customer.alarm.Alarms;
import tagayasu.platform.Sql;

/** YLW-04: a task that is not done by its day. */
@ApplicationScoped
class TaskAlarm {

    static final String CODE = "taskOverdue";

    @Inject
    Alarms alarms;

    @Produces
    @Singleton
    static AlarmKind kind() {
        return new AlarmKind(
                CODE,
                Task.NOUN,
                "期限を過ぎたタスク",
                "Task past its due day",
                "期限からの猶予（日）",
                "Days of grace after the due day",
                AlarmRule.after(0),
                TaskAlarm::due);
    }

    private static Sql due(LocalDate day, int days) {
        return Sql.of("""
                select t.id as subject_id, t.account_id, t.assignee_id as owner_id, t.due_on + cast(? as integer) as due_on,
                       cast(null as text) as note
                from task t where t.due_on is not null and t.done_at is null and t.deleted_at is null
                """, days);
    }

    void follow(@Observes Task.Changed changed) {
        alarms.settle(CODE, List.of(changed.taskId()));
    }
}

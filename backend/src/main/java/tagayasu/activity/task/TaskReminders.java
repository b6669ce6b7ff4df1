package tagayasu.activity.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.RecurringWork;
import tagayasu.staff.notices.Channel;
import tagayasu.staff.notices.Notices;

/**
 * Each reminder once, at its moment or as soon as somebody is up: the mark on the task and the notice are one transaction,
 * and who looks at the same time passes by what another holds.
 */
@ApplicationScoped
public class TaskReminders implements RecurringWork {

    private static final int PART = 200;

    @Inject
    Rows rows;

    @Inject
    Notices notices;

    @Inject
    BusinessCalendar calendar;

    @Inject
    TaskReminders part;

    private record Due(UUID id, UUID assignee, Task.RemindBy by, String dueOn) {}

    @Override
    public String name() {
        return "task-reminders";
    }

    @Override
    public String cron() {
        return "0 * * * * *";
    }

    @Override
    public void run() {
        while (part.send() == PART) {} // the next part in a transaction of its own
    }

    /** Up to {@value #PART} of those that are due; returns how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int send() {
        Instant now = calendar.now();
        List<Due> due = rows.list(
                Sql.of("""
                        update task set reminded_at = ?
                        where id in (select id from task
                            where remind_at <= ? and remind_at is not null and reminded_at is null and done_at is null
                              and deleted_at is null
                            order by remind_at, id limit 200 for update skip locked)
                        returning id, assignee_id, remind_by, due_on""", now, now),
                row -> new Due(
                        row.uuid("id"),
                        row.uuid("assignee_id"),
                        Task.RemindBy.valueOf(row.text("remind_by")),
                        row.text("due_on")));
        for (Due task : due)
            notices.tell(
                    List.of(task.assignee()),
                    TaskNouns.REMINDER,
                    Task.NOUN,
                    task.id(),
                    "assignee",
                    task.dueOn() == null ? Map.of() : Map.of("dueOn", task.dueOn()),
                    Channel.valueOf(task.by().name()));
        return due.size();
    }
}

package tagayasu.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tagayasu.activity.task.Task;
import tagayasu.activity.task.TaskInput;
import tagayasu.activity.task.TaskLedger;
import tagayasu.platform.Actor;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** What the reps of the demo company have to do: their own tasks, and what their managers ask of them. */
@ApplicationScoped
class DemoTasks {

    private static final List<String> OWN =
            List.of("見積を送る", "カタログを届ける", "お礼の電話をする", "請求書の宛名を確かめる", "新製品の案内を送る", "契約更新の日程を決める");
    private static final int[] DAYS = {-3, 0, 0, 2, 6, 20};

    @Inject
    TaskLedger tasks;

    @Inject
    Rows rows;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    private record Rep(UUID id, UUID manager) {}

    /** In a transaction of its own, after the people are there. */
    void give(Chance chance) {
        Actor before = current.actor();
        List<Rep> reps = rows.list(Sql.of("""
                        select u.id, (select m.id from app_user m where m.role = 'manager'
                            and m.department_id = u.department_id order by m.id limit 1) as manager
                        from app_user u where u.role = 'rep' order by u.id"""), row -> new Rep(row.uuid("id"), row.uuid("manager")));
        for (Rep rep : reps) {
            current.actAs(new Actor(rep.id(), Actor.Through.SCREEN));
            own(rep.id(), chance);
            if (rep.manager() == null) continue;
            current.actAs(new Actor(rep.manager(), Actor.Through.SCREEN));
            ask(rep.id(), "今月の重点顧客への訪問予定を見直す", calendar.today().plusDays(4), null, null);
        }
        current.actAs(before);
    }

    private void own(UUID rep, Chance chance) {
        List<UUID> accounts = rows.list(
                Sql.of("select id from account where owner_id = ? order by rank, code limit 12", rep),
                row -> row.uuid("id"));
        for (int i = 0; i < DAYS.length && !accounts.isEmpty(); i++) {
            LocalDate due = calendar.today().plusDays(DAYS[i]);
            Instant morning =
                    DAYS[i] > 0 ? due.atTime(9, 0).atZone(calendar.zone()).toInstant() : null;
            Task task = ask(rep, OWN.get(i), due, chance.of(accounts), morning);
            if (i == 2) tasks.complete(task);
        }
    }

    private Task ask(UUID assignee, String name, LocalDate due, UUID account, Instant remindAt) {
        return tasks.enter(new TaskInput(name, null, due, remindAt, null, account, null, assignee), null);
    }
}

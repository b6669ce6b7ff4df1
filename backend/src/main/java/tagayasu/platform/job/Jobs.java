package tagayasu.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import tagayasu.platform.Actor;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.json.Json;

/** Where work is handed in. */
@ApplicationScoped
public class Jobs {

    private final Rows rows;
    private final BusinessCalendar calendar;
    private final Current current;
    private final JobScheduler scheduler;

    Jobs(Rows rows, BusinessCalendar calendar, Current current, JobScheduler scheduler) {
        this.rows = rows;
        this.calendar = calendar;
        this.current = current;
        this.scheduler = scheduler;
    }

    /**
     * Hands in a job within the caller's transaction: it starts after the commit, or never was.
     *
     * @param params what the work needs, any JSON-able object; read back by {@link JobRun#params(Class)}
     * @param uniqueKey or null; while a job of this key waits, runs or has succeeded, that job is the answer
     */
    @Transactional(TxType.MANDATORY)
    public Job submit(String kind, Object params, String uniqueKey) {
        while (true) {
            UUID id = Ids.next();
            if (add(id, kind, params, uniqueKey)) {
                scheduler.schedule(id);
                return Job.findById(id);
            }
            Job holder = Job.holding(uniqueKey);
            if (holder != null) return holder; // else it has failed in between and the key is free
        }
    }

    private boolean add(UUID id, String kind, Object params, String uniqueKey) {
        Actor actor = current.actor();
        return rows.update(
                        Sql.of("""
                        insert into job (id, kind, state, owner_id, through, submitted_at, params, unique_key)
                        values (?, ?, 'queued', ?, ?, ?, ?, ?)
                        on conflict (unique_key)
                            where unique_key is not null and state in ('queued', 'running', 'succeeded')
                        do nothing
                        """, id, kind, actor.id(), actor.through(), calendar.now(), Json.of(params), uniqueKey))
                == 1;
    }
}

package tagayasu.sales.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.job.RecurringWork;

/** Every day of the company's zone once: who has not bought for long becomes dormant. Killed half-way it leaves nothing. */
@ApplicationScoped
public class LifeCycleWork implements JobWork, RecurringWork {

    static final String KIND = "lifeCycle";
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(10);

    @Inject
    LifeCycleMove moves;

    @Inject
    Jobs jobs;

    @Inject
    BusinessCalendar calendar;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name() {
        return "life-cycle-daily";
    }

    /** Every hour, so that a night without a process is made up for; the key lets one run a day through. */
    @Override
    public String cron() {
        return "0 7 * * * *";
    }

    @Override
    @Transactional
    public void run() {
        jobs.submit(KIND, Map.of("day", calendar.today().toString()), "life-cycle:" + calendar.today());
    }

    @Override
    public void run(JobRun job) {
        long moved = job.inTransaction(LONGEST_STATEMENT, () -> (long) moves.move(Sql.TRUE));
        job.counts(Map.of("moved", moved));
        job.done(moved);
    }
}

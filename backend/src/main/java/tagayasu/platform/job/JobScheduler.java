package tagayasu.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;

/** Decides when jobs and recurring work run, and on which replica: db-scheduler on one table. */
@ApplicationScoped
class JobScheduler {

    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("job");
    /** A process that is silent for four of these is dead and its jobs go to another. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);

    private static final int JOBS_AT_ONCE = 3;

    private final CustomTask<Void> jobTask;
    private final SchedulerClient withinTransactions;
    private final Scheduler scheduler;
    private final TransactionSynchronizationRegistry transactions;
    private final BusinessCalendar calendar;

    JobScheduler(
            AgroalDataSource requests,
            @DataSource("jobs") AgroalDataSource own,
            TransactionSynchronizationRegistry transactions,
            JobRunner runner,
            BusinessCalendar calendar,
            @All List<RecurringWork> recurring,
            @ConfigProperty(name = "tagayasu.jobs.recurring") boolean withRecurring) {
        this.transactions = transactions;
        this.calendar = calendar;
        jobTask = Tasks.custom(JOB)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, calendar.now().plus(JobRunner.RETRY)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    boolean finished = runner.perform(
                            UUID.fromString(instance.getId()),
                            () -> context.getSchedulerState().isShuttingDown());
                    return finished
                            ? (complete, operations) -> operations.remove()
                            : (complete, operations) -> operations.reschedule(
                                    complete, calendar.now().plus(JobRunner.RETRY));
                });
        List<RecurringTask<Void>> clockwork = recurring.stream()
                .map(work -> Tasks.recurring(work.name(), new CronSchedule(work.cron(), calendar.zone()))
                        .execute((instance, context) -> runner.perform(work)))
                .toList();
        withinTransactions = SchedulerClient.Builder.create(requests, jobTask).build();
        scheduler = Scheduler.create(own, jobTask)
                .startTasks(withRecurring ? clockwork : List.of())
                .schedulerName(new SchedulerName.Fixed("process-" + Ids.next()))
                .clock(calendar::now)
                .threads(JOBS_AT_ONCE)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    /** In the caller's transaction; the scheduler is woken after the commit. */
    void schedule(UUID job) {
        withinTransactions.schedule(JOB.instance(job.toString()).scheduledTo(calendar.now()));
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    void start(@Observes StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }
}

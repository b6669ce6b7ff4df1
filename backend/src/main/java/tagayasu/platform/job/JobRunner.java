package tagayasu.platform.job;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import tagayasu.platform.Actor;
import tagayasu.platform.Current;
import tagayasu.platform.problem.Problem;

/** Carries one job from its row to its end. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    /** How long a job waits that could not finish for reasons outside of it. */
    static final Duration RETRY = Duration.ofSeconds(5);
    /** A job that takes its process down with it is given up after so many starts. */
    private static final int ATTEMPTS = 5;

    private final Map<String, JobWork> works;
    private final AgroalDataSource connections;
    private final Current current;
    private final Clock clock;

    JobRunner(
            @All List<JobWork> works, @DataSource("jobs") AgroalDataSource connections, Current current, Clock clock) {
        this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
        this.connections = connections;
        this.current = current;
        this.clock = clock;
    }

    /** True when the job is over, false when it must be run again. */
    @ActivateRequestContext
    boolean perform(UUID id, BooleanSupplier stopping) {
        JobRow row = new JobRow(connections, clock, id);
        if (!row.start()) return true;
        JobRun run = new JobRun(row, stopping);
        current.actAs(row.actor());
        LOG.infof("job %s %s starts, attempt %d", id, row.kind(), row.attempt());
        try {
            if (row.attempt() > ATTEMPTS) throw Problem.refused("job_given_up");
            JobWork work = works.get(row.kind());
            if (work == null) throw new IllegalStateException("nobody does jobs of kind " + row.kind());
            work.run(run);
            row.finish(Job.State.succeeded, null, null);
            return true;
        } catch (JobRun.Cancelled e) {
            row.finish(Job.State.cancelled, null, null);
            return true;
        } catch (Problem e) {
            row.finish(
                    Job.State.failed,
                    e.code(),
                    e.faults().isEmpty() ? null : e.faults().get(0).message());
            return true;
        } catch (Exception e) {
            if (stopping.getAsBoolean() || comesFromOutside(e)) {
                LOG.infof("job %s is put back: %s", id, e.getMessage());
                row.putBack();
                return false;
            }
            LOG.errorf(e, "job %s failed", id);
            row.finish(Job.State.failed, "internal_error", null);
            return true;
        }
    }

    @ActivateRequestContext
    void perform(RecurringWork work) {
        current.actAs(Actor.SYSTEM);
        work.run();
    }

    /** The connection broke, the server is going down, or another transaction stood in the way: worth another try. */
    private static boolean comesFromOutside(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JobRun.Stopping) return true;
            String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null
                    && (state.startsWith("08")
                            || state.startsWith("57P")
                            || state.startsWith("40")
                            || state.equals("55P03"))) return true;
        }
        return false;
    }
}

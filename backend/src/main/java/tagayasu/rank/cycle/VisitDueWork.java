package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;

/** The job that moves the due days of all customers after the cycles of the ranks changed. */
@ApplicationScoped
public class VisitDueWork implements JobWork {

    static final String KIND = "visitDueDays";
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(10);

    @Inject
    VisitDue due;

    /** @param number the version of the cycles that brought it about */
    public record Params(int number) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        job.progress(0, null);
        int moved = job.inTransaction(LONGEST_STATEMENT, due::refreshAll);
        job.counts(Map.of("moved", (long) moved));
        job.done(moved);
        job.resultUrl("/api/v1/visit-cycles");
    }
}

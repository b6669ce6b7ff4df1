package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;

/** The job that ranks all units of a period. Killed half-way it leaves nothing, and starts again. */
@ApplicationScoped
public class RankRunWork implements JobWork {

    static final String KIND = "rankRun";
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(30);

    @Inject
    Ranking ranking;

    /** @param period {@code YYYY-MM} */
    public record Params(String period, UUID schemeId) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        Params params = job.params(Params.class);
        job.progress(0, null);
        RankRun run = job.inTransaction(LONGEST_STATEMENT, () -> {
            RankRun ranked = ranking.run(YearMonth.parse(params.period()), params.schemeId());
            job.stopIfCancelled();
            return ranked;
        });
        job.counts(Map.of(
                "ranked", (long) run.ranked,
                "rated", (long) run.rated,
                "changed", (long) run.changed,
                "sales", run.salesCounted));
        job.done(run.ranked);
        job.resultUrl("/api/v1/rank-runs/" + run.id);
    }
}

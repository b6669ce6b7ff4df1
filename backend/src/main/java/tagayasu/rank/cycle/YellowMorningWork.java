package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;

/** The job of one morning. Killed half-way it leaves nothing, and starts again. */
@ApplicationScoped
public class YellowMorningWork implements JobWork {

    static final String KIND = "yellowMorning";
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(10);

    @Inject
    YellowMorning morning;

    /** @param day in the company's time zone */
    public record Params(LocalDate day) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        LocalDate day = job.params(Params.class).day();
        job.progress(0, null);
        YellowMorning.Done done = job.inTransaction(LONGEST_STATEMENT, () -> morning.carryOut(day));
        job.counts(Map.of(
                "opened", (long) done.opened(),
                "told", (long) done.told(),
                "escalated", (long) done.escalated(),
                "atRisk", (long) done.atRisk()));
        job.done(done.opened());
        job.resultUrl("/api/v1/yellow-cards");
    }
}

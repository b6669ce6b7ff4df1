package tagayasu.platform.morning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;

/** The job of one work on one morning. Killed half-way it leaves nothing, and starts again. */
@ApplicationScoped
public class MorningJob implements JobWork {

    static final String KIND = "morning";
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(10);

    @Inject
    Mornings mornings;

    /** @param day in the company's time zone */
    public record Params(String work, LocalDate day) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        Params params = job.params(Params.class);
        MorningWork work = mornings.named(params.work());
        job.progress(0, null);
        Map<String, Long> done = job.inTransaction(LONGEST_STATEMENT, () -> mornings.once(work, params.day()));
        job.counts(done);
        job.done(done.values().stream().mapToLong(Long::longValue).sum());
        job.resultUrl(work.resultUrl());
    }
}

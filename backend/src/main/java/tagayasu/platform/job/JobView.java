package tagayasu.platform.job;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Messages;

/** {@code done} and {@code total} count in the job's own unit; {@code total} is null until it is known. */
@Schema(name = "Job")
public record JobView(
        @NotNull UUID id,
        @NotNull String kind,
        @NotNull Job.State state,
        @NotNull Instant submittedAt,
        Instant startedAt,
        Instant finishedAt,
        @NotNull Long done,
        Long total,
        @NotNull Map<String, Long> counts,
        String resultUrl,
        String errorsUrl,
        @NotNull Boolean cancelRequested,
        String problemCode,
        String problemDetail) {

    /** A job that nobody has run yet: there is no problem to tell. */
    static JobView queued(Job job) {
        return of(job, Locale.JAPANESE);
    }

    /** @param language of the sentence that says why it failed */
    static JobView of(Job job, Locale language) {
        return new JobView(
                job.id,
                job.kind,
                job.state,
                job.submittedAt,
                job.startedAt,
                job.finishedAt,
                job.done,
                job.total,
                job.counts,
                job.resultUrl,
                job.errorsUrl,
                job.cancelRequested,
                job.problemCode,
                job.problemDetail == null && job.problemCode != null
                        ? Messages.text(language, job.problemCode)
                        : job.problemDetail);
    }
}

package tagayasu.platform.paper;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.Job;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.json.Json;

/** Long papers, printed by a job and kept for two days under the job's id. */
@ApplicationScoped
public class Prints implements JobWork {

    /** More papers than this are not made within a request. */
    public static final int WITHIN_A_REQUEST = 200;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** @param language ja or en */
    record Params(String kind, String language, JsonNode which) {}

    @Inject
    Jobs jobs;

    @Inject
    Paper paper;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    @All
    List<PaperSource> sources;

    /** In the caller's transaction. @param which is handed to the source as it is */
    @Transactional(TxType.MANDATORY)
    public Job later(String kind, Locale language, Object which) {
        return jobs.submit(kind(), new Params(kind, Layouts.tag(language), Json.of(which)), null);
    }

    @Override
    public String kind() {
        return "print";
    }

    @Override
    public void run(JobRun run) {
        Params params = run.params(Params.class);
        PaperSource source = sources.stream()
                .filter(each -> each.kind().equals(params.kind()))
                .findFirst()
                .orElseThrow();
        List<UUID> papers = QuarkusTransaction.joiningExisting().call(() -> source.papers(params.which()));
        Printed printed = paper.longPdf(
                params.kind(), Locale.forLanguageTag(params.language()), () -> data(run, source, params, papers));
        run.inTransaction(PATIENCE, () -> {
            rows.update(Sql.of(
                    "insert into paper_print (job_id, content, made_at) values (?, ?, ?) on conflict (job_id) do nothing",
                    run.jobId(),
                    printed.content(),
                    calendar.now()));
            run.counts(Map.of("pages", (long) printed.pages(), "missing", (long)
                    printed.missing().size()));
            run.resultUrl("/api/v1/prints/" + run.jobId());
            run.done(papers.size());
        });
    }

    private static Iterator<Map<String, ?>> data(JobRun run, PaperSource source, Params params, List<UUID> papers) {
        Iterator<UUID> next = papers.iterator();
        return new Iterator<>() {
            private long done;

            @Override
            public boolean hasNext() {
                return next.hasNext();
            }

            @Override
            public Map<String, ?> next() {
                run.progress(done++, (long) papers.size());
                return QuarkusTransaction.joiningExisting().call(() -> source.data(params.which(), next.next()));
            }
        };
    }
}

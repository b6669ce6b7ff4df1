package tagayasu.platform.search;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.text.JapaneseText;

/** Writes all of search_doc anew, once for each version of the fold, while the program serves. */
@ApplicationScoped
public class SearchRebuild implements JobWork {

    private static final int PAGE = 1_000;
    private static final Duration PAGE_TIMEOUT = Duration.ofMinutes(1);

    @Inject
    @All
    List<SearchSource> sources;

    @Inject
    SearchIndex searchIndex;

    @Inject
    Jobs jobs;

    @Override
    public String kind() {
        return "searchRebuild";
    }

    void startForNewVersion(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.submit(kind(), Map.of(), "search-fold-" + JapaneseText.VERSION));
    }

    @Override
    public void run(JobRun run) {
        long done = 0;
        for (SearchSource source : sources) {
            List<SearchDoc> page = List.of();
            do {
                UUID after = page.isEmpty() ? null : page.get(page.size() - 1).id();
                page = run.inTransaction(PAGE_TIMEOUT, () -> rebuilt(source, after));
                done += page.size();
                run.progress(done, null);
            } while (page.size() == PAGE);
        }
        run.counts(Map.of("records", done));
    }

    private List<SearchDoc> rebuilt(SearchSource source, UUID after) {
        List<SearchDoc> docs = source.docs(after, PAGE);
        searchIndex.putAll(docs);
        return docs;
    }
}

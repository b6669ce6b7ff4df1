package tagayasu.exchange.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.exchange.table.UnreadableFile;
import tagayasu.platform.Actor.Through;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Problem;

/** Stages the file, judges every row, and unless it is a dry run carries all of it out in one transaction. */
@ApplicationScoped
class ImportJob implements JobWork {

    static final String KIND = "import";
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** @param execute false = a dry run */
    record Params(UUID importId, boolean execute) {}

    @Inject
    @All
    List<KindImport> kinds;

    @Inject
    Staging staging;

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Current current;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        Params params = run.params(Params.class);
        current.actAs(current.actor().through(Through.IMPORT));
        Import what = Import.require(params.importId());
        run.resultUrl("/api/v1/imports/" + what.id);
        try {
            if (what.state == Import.State.received) staging.stage(what, run);
        } catch (UnreadableFile e) {
            throw Problem.invalid(e.code, "/file");
        }
        Map<String, Long> counts = run.inTransaction(PATIENCE, () -> settle(params, run));
        run.done(what.rowCount * 2);
        run.counts(counts);
        if (counts.get("error") > 0) run.errorsUrl("/api/v1/imports/" + what.id + "/errors");
    }

    /** A run after one that was killed finds either nothing of it or all of it. */
    private Map<String, Long> settle(Params params, JobRun run) {
        Import what = Import.locked(params.importId());
        if (what.appliedAt != null) return what.counts;
        ImportTask task = new ImportTask(what, current.actor().id(), calendar.now(), rows, run);
        KindImport kind = kinds.stream()
                .filter(k -> k.kind() == task.plan.kind())
                .findFirst()
                .orElseThrow();
        kind.judge(task);
        what.counts = counts(what.id);
        run.counts(what.counts);
        if (params.execute()) apply(what, task, kind);
        else what.state = Import.State.checked;
        return what.counts;
    }

    private void apply(Import what, ImportTask task, KindImport kind) {
        var changes = Json.MAPPER.createObjectNode();
        what.counts.forEach((outcome, n) -> changes.putObject(outcome).put("after", n));
        what.journalId = journal.record(
                "imported", new Journal.Subject(Import.NOUN, what.id, what.fileName), List.of(), changes);
        kind.apply(task, what.journalId);
        what.state = Import.State.applied;
        what.appliedAt = task.now;
    }

    private Map<String, Long> counts(UUID importId) {
        Map<String, Long> counts = new HashMap<>(Map.of("new", 0L, "updated", 0L, "duplicate", 0L, "error", 0L));
        rows.list(
                Sql.of("select outcome, count(*) as n from import_row where import_id = ? group by outcome", importId),
                row -> counts.put(row.text("outcome"), row.count("n")));
        return counts;
    }
}

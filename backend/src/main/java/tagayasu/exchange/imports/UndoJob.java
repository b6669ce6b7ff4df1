package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.Actor.Through;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.Job;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;

/** Takes an import back, all but what people changed or used since, or took out of its giver's reach. */
@ApplicationScoped
class UndoJob implements JobWork {

    static final String KIND = "importUndo";

    record Params(UUID importId) {}

    @Inject
    RecordUndo records;

    @Inject
    SalesUndo sales;

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
    public void run(JobRun run) {
        UUID id = run.params(Params.class).importId();
        current.actAs(current.actor().through(Through.IMPORT));
        run.resultUrl("/api/v1/imports/" + id);
        run.counts(run.inTransaction(Duration.ofHours(1), () -> undo(id, run)));
    }

    private Map<String, Long> undo(UUID id, JobRun run) {
        Import what = Import.locked(id);
        if (what.state == Import.State.undone) return what.counts;
        ImportTask task = new ImportTask(what, current.actor().id(), calendar.now(), rows, run);
        task.run(
                "create temp table kept (noun text not null, id uuid not null, reason text not null, primary key (noun, id)) on commit drop");
        if (task.plan.kind() == ImportKind.SALES) sales.undo(task);
        task.step(2);
        records.undo(task);
        task.run(
                "update import_row r set kept = k.reason from kept k where r.import_id = ? and k.noun = ?"
                        + " and k.id = coalesce(r.record_id, r.row_id) and r.outcome in ('new', 'updated')",
                id,
                task.plan.kind().noun);
        what.state = Import.State.undone;
        what.undoneAt = task.now;
        what.counts = counts(what);
        var changes = Json.MAPPER.createObjectNode();
        changes.putObject("undone").put("after", what.counts.get("undone"));
        changes.putObject("kept").put("after", what.counts.get("kept"));
        journal.record("undone", new Journal.Subject(Import.NOUN, id, what.fileName), List.of(), changes);
        Job.update("state = ?1 where id = ?2 and state = ?3", Job.State.undone, what.jobId, Job.State.succeeded);
        return what.counts;
    }

    /** Accounts that came with the sales and stay, while the sales themselves are taken back. */
    private long keptAccounts() {
        return rows.first(Sql.of("select count(*) as n from kept where noun = ?", Account.NOUN), row -> row.count("n"))
                .orElse(0L);
    }

    private Map<String, Long> counts(Import what) {
        Map<String, Long> counts = new HashMap<>(what.counts);
        if (what.plan().kind() == ImportKind.SALES) counts.put("keptAccounts", keptAccounts());
        rows.list(
                Sql.of(
                        "select count(kept) as kept, count(*) - count(kept) as undone from import_row"
                                + " where import_id = ? and outcome in ('new', 'updated')",
                        what.id),
                row -> {
                    counts.put("undone", row.count("undone"));
                    return counts.put("kept", row.count("kept"));
                });
        return counts;
    }
}

package tagayasu.exchange.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.JobRun;

/** One transaction over the staged rows of one import: what is imported, by whom, when, and the statements' tongue. */
final class ImportTask {

    final Import what;
    final ImportPlan plan;
    final UUID actor;
    final Instant now;
    final Rows rows;
    private final List<String> fields;
    private final JobRun run;
    private long done;

    ImportTask(Import what, UUID actor, Instant now, Rows rows, JobRun run) {
        this.what = what;
        this.plan = what.plan();
        this.fields = RowReader.fields(plan);
        this.actor = actor;
        this.now = now;
        this.rows = rows;
        this.run = run;
        this.done = what.rowCount;
    }

    boolean has(String field) {
        return fields.contains(field);
    }

    /** Of two fields that say the same the one whose rule counts: the first with a rule of its own. */
    String ruled(String first, String second) {
        return !plan.perColumn().containsKey(first) && plan.perColumn().containsKey(second) ? second : first;
    }

    List<String> fields() {
        return fields;
    }

    /** The staged value of a field over an alias with a column vals; SQL null when the plan does not have the field. */
    String val(String alias, String field, String type) {
        int at = fields.indexOf(field);
        return at < 0 ? "cast(null as " + type + ")" : "cast(" + alias + ".vals[" + (at + 1) + "] as " + type + ")";
    }

    int run(String sql, Object... params) {
        return rows.update(Sql.of(sql, params));
    }

    int run(Sql sql) {
        return rows.update(sql);
    }

    /** Half of the work is staging; each step of judging and applying moves the other half on. */
    void step(int of) {
        done = Math.min(what.rowCount * 2, done + what.rowCount / of);
        run.progress(done, what.rowCount * 2);
        run.stopIfCancelled();
    }
}

package tagayasu.exchange.imports;

/** The temporary table judged: one row for each readable staged row, with what was decided of it. */
final class Verdict {

    private Verdict() {}

    /** {@code more} are further columns of the kind. */
    static void begin(ImportTask task, String more) {
        task.run("set local work_mem = '128MB'");
        task.run("""
                create temp table judged (
                    line_no bigint not null, row_id uuid not null, vals text[] not null, target uuid,
                    outcome text, fault text, fault_field text, fault_line bigint, same_as bigint %s
                ) on commit drop
                """.formatted(more));
    }

    static void index(ImportTask task) {
        task.run("create index on judged (line_no)");
        task.run("analyze judged");
    }

    /** Marks rows of a condition over alias j that have no fault yet. */
    static void fault(ImportTask task, String code, String field, String condition, Object... params) {
        Object[] all = new Object[params.length + 2];
        all[0] = code;
        all[1] = field;
        System.arraycopy(params, 0, all, 2, params.length);
        task.run("update judged j set fault = ?, fault_field = ? where j.fault is null and " + condition, all);
    }

    /** Writes the verdicts to the staged rows that do not carry them already; {@code madeId} is the id of a new record. */
    static void writeBack(ImportTask task, String madeId) {
        task.run("""
                update import_row r set outcome = v.outcome, record_id = v.record_id, faults = v.faults
                from (select line_no, outcome, case when outcome <> 'error' then coalesce(target, %s) end as record_id,
                             case when fault is not null then jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
                                 'field', fault_field, 'code', fault, 'line', fault_line))) end as faults
                      from judged) v
                where r.import_id = ? and r.line_no = v.line_no
                  and (r.outcome <> v.outcome or r.faults is distinct from v.faults
                       or coalesce(r.record_id, r.row_id) is distinct from v.record_id)
                """.formatted(madeId), task.what.id);
    }
}

package tagayasu.exchange.imports;

import java.util.stream.Collectors;

/** No two records may share a code or a key of another system, and no record may be named twice in one file. */
final class RecordKeys {

    private final ImportTask task;
    private final String noun;

    RecordKeys(ImportTask task, String noun) {
        this.task = task;
        this.noun = noun;
    }

    void check(boolean codeNeeded) {
        String code = task.val("j", "code", "text");
        if (codeNeeded) Verdict.fault(task, "cell_missing", "code", "j.target is null and " + code + " is null");
        repeated();
        if (task.has("code")) {
            Verdict.fault(
                    task,
                    "code_taken",
                    "code",
                    "j.same_as is null and exists (select 1 from " + noun + " m where m.code = " + code
                            + " and m.deleted_at is null and m.id is distinct from j.target)");
            twice("code");
        }
        for (String field : RecordImport.systems(task)) {
            Verdict.fault(
                    task,
                    "key_taken",
                    field,
                    "j.same_as is null and exists (select 1 from external_id x where x.noun = '" + noun
                            + "' and x.system = "
                            + RecordImport.quoted(field) + " and x.key = " + task.val("j", field, "text")
                            + " and x.record_id is distinct from j.target)");
            twice(field);
        }
    }

    /** SQL: a row j has a key in another system that its record m does not have. */
    String differ() {
        String differs = RecordImport.systems(task).stream()
                .map(field ->
                        "(" + task.val("j", field, "text") + " is not null and not exists (select 1 from external_id x"
                                + " where x.noun = '" + noun + "' and x.record_id = m.id and x.system = "
                                + RecordImport.quoted(field)
                                + (keeps(field) ? "" : " and x.key = " + task.val("j", field, "text")) + "))")
                .collect(Collectors.joining(" or "));
        return differs.isEmpty() ? "false" : "(" + differs + ")";
    }

    void write() {
        for (String field : RecordImport.systems(task))
            task.run("insert into external_id (noun, record_id, system, key) select '" + noun
                    + "', coalesce(j.target, j.row_id), " + RecordImport.quoted(field) + ", "
                    + task.val("j", field, "text") + " from judged j where j.outcome in ('new', 'updated') and "
                    + task.val("j", field, "text") + " is not null on conflict (noun, record_id, system) do "
                    + (keeps(field) ? "nothing" : "update set key = excluded.key"));
    }

    /** A key that is there already stays. */
    private boolean keeps(String externalIdField) {
        return task.plan.mode(externalIdField) == ImportPlan.Mode.IF_EMPTY;
    }

    /** A row that says what an earlier one says is a duplicate; one that says otherwise of the same record is a fault. */
    private void repeated() {
        String keys = RecordImport.matchFields(task.plan).stream()
                .map(field -> task.val("j", field, "text"))
                .collect(Collectors.joining(", ", "array[", "]"));
        String first = task.val("j", RecordImport.matchFields(task.plan).get(0), "text");
        task.run("""
                update judged j set same_as = case when f.same then f.first_line end,
                       fault = case when f.same then null else 'row_repeated' end,
                       fault_line = case when f.same then null else f.first_line end
                from (select line_no, vals = first_value(vals) over w as same, first_value(line_no) over w as first_line
                      from judged j where fault is null and %s is not null
                      window w as (partition by %s order by line_no)) f
                where f.line_no = j.line_no and f.first_line <> j.line_no
                """.formatted(first, keys));
    }

    private void twice(String field) {
        task.run("""
                update judged j set fault = 'value_repeated', fault_field = ?, fault_line = f.first_line
                from (select line_no, min(line_no) over (partition by %1$s) as first_line
                      from judged j where fault is null and same_as is null and %1$s is not null) f
                where f.line_no = j.line_no and f.first_line <> j.line_no
                """.formatted(task.val("j", field, "text")), field);
    }
}

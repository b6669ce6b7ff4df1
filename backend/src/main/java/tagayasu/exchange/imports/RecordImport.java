package tagayasu.exchange.imports;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** What accounts, persons and products have in common on their way in: one row is one record of one table. */
abstract class RecordImport implements KindImport {

    @Inject
    Access access;

    /** Table and noun have one name here. */
    abstract String noun();

    abstract List<Column> columns();

    /** The field that a new record cannot be without. */
    abstract String nameField();

    /** Further columns of judged that hold the records which rows refer to, such as {@code , parent_id uuid}. */
    String linkColumns() {
        return "";
    }

    /** Finds the records that rows refer to, and marks those that refer to none. */
    void link(ImportTask task) {}

    /** What the kind changes beyond its own table, as a condition over judged j and the record m. */
    String linksDiffer(ImportTask task) {
        return "false";
    }

    /** Columns of links, written with the record's own. */
    List<Column> linked(ImportTask task) {
        return List.of();
    }

    /** SQL that makes a code for new rows without one; null when the file must bring it. */
    abstract String madeCode();

    /** What comes with the records beyond their own table, such as posts. */
    void follow(ImportTask task, UUID journalId) {}

    /** Takes back what {@link #follow} wrote, for all records that are not in the temporary table kept. */
    void unfollow(ImportTask task) {}

    /** Search text, sort keys and whatever else is derived from the records. */
    abstract void refresh(ImportTask task, List<UUID> records);

    @Override
    public void judge(ImportTask task) {
        Verdict.begin(task, ", code text" + linkColumns());
        match(task);
        Verdict.index(task);
        Verdict.fault(
                task,
                "cell_missing",
                nameField(),
                "j.target is null and " + task.val("j", nameField(), "text") + " is null");
        reach(task);
        new RecordKeys(task, noun()).check(madeCode() == null);
        task.step(10);
        link(task);
        decide(task);
        Verdict.writeBack(task, "row_id");
        task.step(10);
    }

    private void match(ImportTask task) {
        List<Object> params = new ArrayList<>();
        List<String> on = new ArrayList<>();
        for (String field : matchFields(task.plan)) {
            String val = task.val("r", field, "text");
            if (field.startsWith(ImportField.EXTERNAL_ID)) {
                on.add("m.id = (select x.record_id from external_id x where x.noun = ? and x.system = ? and x.key = "
                        + val + ")");
                params.addAll(List.of(noun(), field.substring(ImportField.EXTERNAL_ID.length())));
            } else {
                String column = "m." + column(field).name();
                on.add(
                        on.isEmpty()
                                ? column + " = " + val
                                : "coalesce(" + column + ", '') = coalesce(" + val + ", '')");
            }
        }
        // records out of sight stay unseen; a code or key of theirs that a row brings is taken all the same
        // (RecordKeys)
        Sql seen = access.visible(noun(), "m");
        params.addAll(seen.params());
        params.add(task.what.id);
        task.rows.update(new Sql("""
                insert into judged (line_no, row_id, vals, target, fault)
                select r.line_no, r.row_id, r.vals, (array_agg(m.id))[1], case when count(m.id) > 1 then 'match_ambiguous' end
                from import_row r left join %s m on m.deleted_at is null and %s and (%s)
                where r.import_id = ? and not r.malformed
                group by r.import_id, r.line_no
                """.formatted(noun(), String.join(" and ", on), seen.text()), params));
    }

    /** The name of a person is staged as two. */
    static List<String> matchFields(ImportPlan plan) {
        return plan.matchOn().stream()
                .flatMap(field -> plan.kind() == ImportKind.PERSONS && field.equals("name")
                        ? Stream.of("familyName", "givenName")
                        : Stream.of(field))
                .distinct()
                .toList();
    }

    private void reach(ImportTask task) {
        Sql mine = access.reachable(Action.CHANGE, noun(), "m");
        if (mine.equals(Sql.TRUE)) return;
        task.run(Sql.of("update judged j set fault = 'out_of_reach' where j.fault is null and j.target is not null"
                        + " and not exists (select 1 from " + noun() + " m where m.id = j.target and")
                .plus(mine)
                .plus(")"));
    }

    private void decide(ImportTask task) {
        task.run(
                "update judged j set fault = f.fault, fault_field = f.fault_field, fault_line = f.line_no from judged f"
                        + " where j.same_as = f.line_no and j.fault is null and f.fault is not null");
        task.run(
                "update judged set outcome = case when fault is not null then 'error' when same_as is not null then 'duplicate'"
                        + " when target is null then 'new' else 'duplicate' end");
        List<Column> set = mapped(task);
        String differs = set.stream().map(c -> c.now(task)).collect(Collectors.joining(", ", "(row(", ")"))
                + " is distinct from "
                + set.stream().map(c -> "m." + c.name()).collect(Collectors.joining(", ", "row(", "))"));
        task.run("update judged j set outcome = 'updated' from " + noun()
                + " m where j.outcome = 'duplicate' and j.same_as is null" + " and m.id = j.target and (" + differs
                + " or " + new RecordKeys(task, noun()).differ() + " or " + linksDiffer(task) + ")");
    }

    static List<String> systems(ImportTask task) {
        return task.fields().stream()
                .filter(f -> f.startsWith(ImportField.EXTERNAL_ID))
                .toList();
    }

    /** The name of a system as an SQL literal: {@link ImportField} admits letters, digits, - and _ only. */
    static String quoted(String externalIdField) {
        return "'" + externalIdField.substring(ImportField.EXTERNAL_ID.length()) + "'";
    }

    @Override
    public void apply(ImportTask task, UUID journalId) {
        makeCodes(task);
        new RecordImages(task, noun()).take(journalId, mapped(task), systems(task));
        insert(task);
        update(task);
        task.step(5);
        new RecordKeys(task, noun()).write();
        follow(task, journalId);
        refresh(
                task,
                task.rows.list(
                        Sql.of(
                                "select coalesce(target, row_id) as id from judged where outcome in ('new', 'updated') order by line_no"),
                        row -> row.uuid("id")));
    }

    private void makeCodes(ImportTask task) {
        task.run("update judged j set code = " + task.val("j", "code", "text") + " where outcome = 'new'");
        if (madeCode() == null) return;
        String open = "outcome = 'new' and code is null";
        while (task.run("update judged set code = " + madeCode() + " where " + open) > 0)
            task.run("update judged j set code = null where outcome = 'new' and " + task.val("j", "code", "text")
                    + " is null and"
                    + " (exists (select 1 from " + noun() + " m where m.code = j.code and m.deleted_at is null)"
                    + " or exists (select 1 from judged k where k.code = j.code and k.line_no <> j.line_no))");
    }

    private void insert(ImportTask task) {
        List<Column> columns = Stream.concat(columns().stream(), linked(task).stream())
                .filter(c -> !c.name().equals("code"))
                .toList();
        task.run(
                "insert into " + noun() + " (id, version, created_at, created_by, updated_at, updated_by, code"
                        + moreColumns() + ", "
                        + columns.stream().map(Column::name).collect(Collectors.joining(", "))
                        + ") select j.row_id, 0, ?, ?, ?, ?, j.code" + moreValues() + ", "
                        + columns.stream()
                                .map(c -> "coalesce(" + c.fresh(task) + ", cast(" + c.otherwise(task.actor) + " as "
                                        + c.type() + "))")
                                .collect(Collectors.joining(", "))
                        + " from judged j where j.outcome = 'new' order by j.line_no",
                task.now,
                task.actor,
                task.now,
                task.actor);
    }

    String moreColumns() {
        return "";
    }

    String moreValues() {
        return "";
    }

    private void update(ImportTask task) {
        String set =
                mapped(task).stream().map(c -> c.name() + " = " + c.now(task)).collect(Collectors.joining(", "));
        task.run(
                "update " + noun() + " m set version = m.version + 1, updated_at = ?, updated_by = ?"
                        + (set.isEmpty() ? "" : ", " + set)
                        + " from judged j where j.outcome = 'updated' and m.id = j.target",
                task.now,
                task.actor);
    }

    /** The columns that the plan fills. */
    List<Column> mapped(ImportTask task) {
        return Stream.concat(columns().stream().filter(c -> task.has(c.field())), linked(task).stream())
                .toList();
    }

    private Column column(String field) {
        return columns().stream()
                .filter(c -> c.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}

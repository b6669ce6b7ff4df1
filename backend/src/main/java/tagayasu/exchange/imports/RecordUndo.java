package tagayasu.exchange.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Records that the import made go to the bin unless they are in use; those it changed get their values back. */
@ApplicationScoped
class RecordUndo {

    /** What living records refer to a record m, beyond those that the undo has just taken back itself. */
    private static final Map<String, String> IN_USE = Map.of(
            "account",
            """
            exists (select 1 from sale s where s.account_id = m.id and s.deleted_at is null)
            or exists (select 1 from post p where p.account_id = m.id and p.deleted_at is null)
            or m.id in (select unnest(array[b.parent_id, b.bill_to_id, b.collect_from_id]) from account b
                        where b.deleted_at is null and (b.parent_id is not null or b.bill_to_id is not null or b.collect_from_id is not null)
                          and not exists (select 1 from journal_image k
                                          where k.journal_id = '%1$s' and k.row_id = b.id and k.version_after = b.version))
            """,
            "person",
            "exists (select 1 from sale s where s.person_id = m.id and s.deleted_at is null)",
            "product",
            "exists (select 1 from sale_line l join sale s on s.id = l.sale_id where l.product_id = m.id and s.deleted_at is null)");

    @Inject
    Access access;

    @Inject
    @All
    List<KindImport> kinds;

    void undo(ImportTask task) {
        for (KindImport kind : kinds)
            if (kind instanceof RecordImport records && task.plan.kind() == kind.kind())
                undo(task, records.noun(), records.mapped(task), RecordImport.systems(task), records);
        if (task.plan.kind() == ImportKind.SALES || task.plan.kind() == ImportKind.PERSONS)
            undo(task, "account", List.of(), List.of(), null);
    }

    private void undo(ImportTask task, String noun, List<Column> columns, List<String> systems, RecordImport kind) {
        UUID journal = task.what.journalId;
        String images = " from journal_image i join " + noun
                + " m on m.id = i.row_id where i.journal_id = ? and i.row_kind = '" + noun + "'";
        task.run(Sql.of(
                        "insert into kept select '" + noun + "', m.id, 'out_of_reach'" + images
                                + " and m.deleted_at is null and",
                        journal)
                .plus(access.reachable(Action.CHANGE, noun, "m").not()));
        task.run(
                "insert into kept select '" + noun + "', m.id, 'edited'" + images + " and m.version <> i.version_after"
                        + " and not (i.before is null and m.deleted_at is not null) on conflict do nothing",
                journal);
        task.run(
                "insert into kept select '" + noun + "', m.id, 'in_use'" + images
                        + " and i.before is null and m.deleted_at is null and ("
                        + IN_USE.get(noun).formatted(journal)
                        + ") on conflict do nothing",
                journal);
        task.run(
                "insert into kept select '" + noun + "', m.id, 'code_taken'" + images
                        + " and i.before ->> 'code' <> m.code and exists (select 1 from " + noun
                        + " o where o.code = i.before ->> 'code' and o.deleted_at is null and o.id <> m.id) on conflict do nothing",
                journal);
        if (kind != null) kind.unfollow(task);
        if (noun.equals("account")) keepWhatKeptOnesNeed(task, images, journal);
        bin(task, noun, journal);
        if (!columns.isEmpty() || !systems.isEmpty()) restore(task, noun, columns, systems, journal);
        settle(task, noun, kind, journal);
    }

    /** A branch that stays keeps its head office, and that one its own; likewise where it is billed and collected from. */
    private void keepWhatKeptOnesNeed(ImportTask task, String images, UUID journal) {
        String needed =
                "with needed as materialized (select unnest(array[b.parent_id, b.bill_to_id, b.collect_from_id])"
                        + " as id from kept k join account b on b.id = k.id where k.noun = 'account' and b.deleted_at is null)"
                        + " insert into kept select 'account', m.id, 'in_use'" + images
                        + " and i.before is null and m.deleted_at is null and m.id in (select id from needed) on conflict do nothing";
        while (task.run(needed, journal) > 0) {}
    }

    private void bin(ImportTask task, String noun, UUID journal) {
        String made = " in (select i.row_id from journal_image i where i.journal_id = ? and i.row_kind = '" + noun
                + "' and i.before is null and not exists (select 1 from kept k where k.noun = i.row_kind and k.id = i.row_id))";
        task.run(
                "update " + noun
                        + " set deleted_at = ?, deleted_by = ?, version = version + 1, updated_at = ?, updated_by = ?"
                        + " where deleted_at is null and id" + made,
                task.now,
                task.actor,
                task.now,
                task.actor,
                journal);
        task.run("delete from external_id where noun = '" + noun + "' and record_id" + made, journal);
        task.run("delete from search_doc where kind = '" + noun + "' and id" + made, journal);
    }

    private void restore(ImportTask task, String noun, List<Column> columns, List<String> systems, UUID journal) {
        String old =
                " from journal_image i, lateral jsonb_populate_record(null::" + noun + ", i.before - 'externalIds') b"
                        + " where i.journal_id = ? and i.row_kind = '" + noun + "' and i.before is not null"
                        + " and not exists (select 1 from kept k where k.noun = i.row_kind and k.id = i.row_id) and m.id = i.row_id";
        String set =
                columns.stream().map(c -> ", " + c.name() + " = b." + c.name()).collect(Collectors.joining());
        task.run(
                "update " + noun + " m set version = m.version + 1, updated_at = ?, updated_by = ?" + set + old,
                task.now,
                task.actor,
                journal);
        for (String field : systems) {
            String system = RecordImport.quoted(field);
            String changed = "(select i.row_id from journal_image i where i.journal_id = ? and i.row_kind = '" + noun
                    + "' and i.before is not null and not exists (select 1 from kept k where k.noun = i.row_kind and k.id = i.row_id))";
            task.run(
                    "delete from external_id where noun = '" + noun + "' and system = " + system + " and record_id in "
                            + changed,
                    journal);
            task.run(
                    "insert into external_id (noun, record_id, system, key) select '" + noun + "', i.row_id, " + system
                            + ", i.before -> 'externalIds' ->> " + system
                            + " from journal_image i where i.journal_id = ? and i.before -> 'externalIds' ->> "
                            + system + " is not null and i.row_id in " + changed + " on conflict do nothing",
                    journal,
                    journal);
        }
    }

    private void settle(ImportTask task, String noun, RecordImport kind, UUID journal) {
        List<UUID> living = task.rows.list(
                Sql.of(
                        "select m.id from journal_image i join " + noun
                                + " m on m.id = i.row_id where i.journal_id = ? and i.row_kind = '" + noun
                                + "' and i.before is not null and m.deleted_at is null",
                        journal),
                row -> row.uuid("id"));
        if (kind != null) kind.refresh(task, living);
    }
}

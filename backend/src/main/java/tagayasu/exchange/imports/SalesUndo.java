package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.Sql;
import tagayasu.sales.sale.PurchaseDates;
import tagayasu.sales.sale.Sale;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Sales of an import go to the bin, and orders that it changed are as before, lines included. */
@ApplicationScoped
class SalesUndo {

    @Inject
    Access access;

    @Inject
    PurchaseDates purchaseDates;

    @Inject
    Event<Sale.Changed> changed;

    void undo(ImportTask task) {
        task.run("create temp table concerned (id uuid) on commit drop");
        add(task);
        restore(task);
        purchaseDates.refresh(Sql.of("select distinct id from concerned"));
        List<UUID> accounts = task.rows.list(Sql.of("select distinct id from concerned"), row -> row.uuid("id"));
        if (!accounts.isEmpty()) changed.fire(new Sale.Changed(accounts));
    }

    private void add(ImportTask task) {
        Sql strange = access.reachable(Action.CHANGE, Sale.NOUN, "s").not();
        task.run(Sql.of(
                        "insert into kept select 'sale', s.id, 'out_of_reach' from sale s where s.import_id = ? and s.deleted_at is null and",
                        task.what.id)
                .plus(strange));
        task.run(
                "insert into kept select 'sale', id, 'edited' from sale where import_id = ? and deleted_at is null and version <> 0"
                        + " on conflict do nothing",
                task.what.id);
        task.run("insert into concerned select distinct account_id from sale where import_id = ?", task.what.id);
        task.run(
                "update sale set deleted_at = ?, deleted_by = ?, version = version + 1, updated_at = ?, updated_by = ?"
                        + " where import_id = ? and deleted_at is null and id not in (select id from kept where noun = 'sale')",
                task.now,
                task.actor,
                task.now,
                task.actor,
                task.what.id);
    }

    private void restore(ImportTask task) {
        task.run(
                "create temp table restored on commit drop as select i.row_id, i.before, i.version_after from journal_image i"
                        + " where i.journal_id = cast('" + task.what.journalId + "' as uuid) and i.row_kind = 'sale'");
        Sql mine = access.reachable(Action.CHANGE, Sale.NOUN, "s")
                .and(Sql.of("exists (select 1 from account a where a.id = cast(r.before ->> 'account_id' as uuid) and")
                        .plus(access.reachable(Action.CHANGE, Account.NOUN, "a"))
                        .plus(")"));
        task.run(Sql.of(
                        "insert into kept select 'sale', s.id, 'out_of_reach' from restored r join sale s on s.id = r.row_id"
                                + " where")
                .plus(mine.not()));
        task.run("insert into kept select 'sale', s.id, 'edited' from restored r join sale s on s.id = r.row_id"
                + " where s.version <> r.version_after or s.deleted_at is not null on conflict do nothing");
        task.run("delete from restored where row_id in (select id from kept where noun = 'sale')");
        task.run("insert into concerned select s.account_id from sale s join restored r on r.row_id = s.id"
                + " union select cast(before ->> 'account_id' as uuid) from restored");
        task.run("""
                update sale s set version = s.version + 1, updated_at = ?, updated_by = ?, account_id = b.account_id, person_id = b.person_id,
                       sold_on = b.sold_on, amount = b.amount, staff_id = b.staff_id, note = b.note
                from restored r, lateral jsonb_populate_record(null::sale, r.before - 'lines') b where s.id = r.row_id
                """, task.now, task.actor);
        task.run("delete from sale_line where sale_id in (select row_id from restored)");
        task.run("insert into sale_line select l.* from restored r, lateral jsonb_populate_recordset(null::sale_line,"
                + " coalesce(nullif(r.before -> 'lines', 'null'), '[]')) l");
    }
}

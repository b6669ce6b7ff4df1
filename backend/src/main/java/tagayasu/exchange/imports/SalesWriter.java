package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.Sql;
import tagayasu.sales.sale.PurchaseDates;
import tagayasu.sales.sale.Sale;

/** Writes what was judged of sales, by a statement for each table. */
@ApplicationScoped
class SalesWriter {

    @Inject
    PurchaseDates purchaseDates;

    @Inject
    Event<Sale.Changed> changed;

    private static final String LINE =
            "insert into sale_line (id, sale_id, line_no, product_id, product_name, quantity, unit_price, amount)"
                    + " select row_id, %s, line_at, product_id, product_name, quantity, unit_price, amount from judged"
                    + " where outcome = '%s' and line_at > 0 order by line_no";

    void write(ImportTask task, UUID journalId) {
        add(task);
        if (task.has("orderNo")) replace(task, journalId);
        task.step(5);
        tell(task, journalId);
        task.step(5);
    }

    private void add(ImportTask task) {
        String stamps = "0, ?, ?, ?, ?";
        Object[] params = {task.now, task.actor, task.now, task.actor, task.what.id};
        String columns =
                "insert into sale (id, version, created_at, created_by, updated_at, updated_by, account_id, sold_on, order_no,"
                        + " import_id, import_key, amount, person_id, staff_id, note) ";
        task.run(
                columns + "select row_id, " + stamps
                        + ", account_id, sold_on, null, ?, import_key, amount, person_id, staff_id, note"
                        + " from judged where outcome = 'new' and order_no is null order by line_no",
                params);
        if (task.has("orderNo"))
            task.run(
                    columns + "select sale_id, " + stamps
                            + ", (array_agg(account_id))[1], min(sold_on), min(order_no), ?, null, sum(amount),"
                            + firsts()
                            + " from judged where outcome = 'new' and order_no is not null group by sale_id order by min(line_no)",
                    params);
        task.step(5);
        task.run(LINE.formatted("sale_id", "new"));
        task.step(5);
    }

    /** The first person, staff and note that any line of the order names. */
    private static String firsts() {
        return " (array_agg(person_id order by line_at) filter (where person_id is not null))[1],"
                + " (array_agg(staff_id order by line_at) filter (where staff_id is not null))[1],"
                + " (array_agg(note order by line_at) filter (where note is not null))[1]";
    }

    private void replace(ImportTask task, UUID journalId) {
        task.run("""
                insert into journal_image (journal_id, row_kind, row_id, before, version_after)
                select ?, 'sale', s.id, jsonb_build_object('account_id', s.account_id, 'person_id', s.person_id, 'sold_on', s.sold_on,
                       'amount', s.amount, 'staff_id', s.staff_id, 'note', s.note,
                       'lines', (select jsonb_agg(to_jsonb(l) order by l.line_no) from sale_line l where l.sale_id = s.id)),
                       s.version + 1
                from sale s where s.id in (select target from judged where outcome = 'updated')
                """, journalId);
        int changed = task.run(
                """
                update sale s set version = s.version + 1, updated_at = ?, updated_by = ?, account_id = %s, sold_on = %s,
                       amount = %s, person_id = %s, staff_id = %s, note = %s
                from (select target as id, (array_agg(account_id))[1] as account_id, min(sold_on) as sold_on, sum(amount) as amount,
                             (array_agg(person_id order by line_at) filter (where person_id is not null))[1] as person_id,
                             (array_agg(staff_id order by line_at) filter (where staff_id is not null))[1] as staff_id,
                             (array_agg(note order by line_at) filter (where note is not null))[1] as note
                      from judged where outcome = 'updated' group by target) g
                where s.id = g.id
                """.formatted(
                                value(task, buyer(task), "account_id"),
                                value(task, "soldOn", "sold_on"),
                                keepsLines(task) ? "s.amount" : "g.amount",
                                value(task, "personCode", "person_id"),
                                value(task, "staffEmail", "staff_id"),
                                value(task, "note", "note")),
                task.now,
                task.actor);
        if (changed == 0 || keepsLines(task)) return;
        task.run("delete from sale_line where sale_id in (select target from judged where outcome = 'updated')");
        task.run(LINE.formatted("target", "updated"));
    }

    /** What an existing sale s will hold, given the order g. */
    private static String value(ImportTask task, String field, String column) {
        return switch (task.plan.mode(field)) {
            case OVERWRITE -> "coalesce(g." + column + ", s." + column + ")";
            case IF_EMPTY -> "coalesce(s." + column + ", g." + column + ")";
            case APPEND ->
                "case when g.note is null or position(g.note in coalesce(s.note, '')) > 0 then s.note"
                        + " else concat_ws(chr(10), s.note, g.note) end";
        };
    }

    /** The lines of an order are taken over all together, so that one column which only fills gaps keeps them all. */
    static boolean keepsLines(ImportTask task) {
        return Stream.of("amount", "quantity", "unitPrice", "productCode", "productName")
                .anyMatch(field -> task.plan.mode(field) == ImportPlan.Mode.IF_EMPTY);
    }

    /** The field whose rule says whether an order goes over to another account. */
    static String buyer(ImportTask task) {
        return task.ruled("accountCode", "accountName");
    }

    static String changes(ImportTask task, String field, String column) {
        return value(task, field, column) + " is distinct from s." + column;
    }

    /** First and last sale of the accounts concerned; a sale that moved to another account concerns two. */
    private void tell(ImportTask task, UUID journalId) {
        purchaseDates.widen(Sql.of("select account_id, min(sold_on) as sold_on, sum(amount) as amount from judged"
                + " where outcome = 'new' group by account_id, sale_id"));
        if (task.has("orderNo"))
            purchaseDates.refresh(Sql.of(
                    "select account_id as id from judged where outcome = 'updated' union select cast(before ->> 'account_id' as uuid)"
                            + " from journal_image where journal_id = ? and row_kind = 'sale'",
                    journalId));
        List<UUID> accounts = task.rows.list(
                Sql.of("select distinct account_id as id from judged where outcome in ('new', 'updated')"),
                row -> row.uuid("id"));
        if (!accounts.isEmpty()) changed.fire(new Sale.Changed(accounts));
    }
}

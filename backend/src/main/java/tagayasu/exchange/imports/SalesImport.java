package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/**
 * Sales from a file. Rows that share an order number are lines of one sale, and one faulty line refuses them all. A row
 * without one is a sale of its own; its key is (account, day, product, quantity, amount, n-th such row of the file), so
 * that a file given twice adds nothing and two equal rows of one file are two sales.
 */
@ApplicationScoped
class SalesImport implements KindImport {

    private static final String COLUMNS = """
            , order_no text, account_id uuid, person_id uuid, sold_on date, product_id uuid, product_name text,
            quantity numeric, unit_price numeric, amount numeric, staff_id uuid, note text, sale_id uuid not null,
            line_at integer not null, import_key uuid
            """;

    /** A sale of which nothing but the amount is known has no lines. */
    private static final String SINGLE =
            "case when product_id is null and product_name = '' and quantity is null and unit_price is null then 0 else 1 end";

    @Inject
    Access access;

    @Inject
    SalesBuyers buyers;

    @Inject
    SalesWriter writer;

    @Override
    public ImportKind kind() {
        return ImportKind.SALES;
    }

    @Override
    public void judge(ImportTask task) {
        Verdict.begin(task, COLUMNS);
        buyers.find(task);
        task.step(12);
        read(task);
        Verdict.index(task);
        task.step(12);
        if (task.has("orderNo")) refuseOrders(task);
        findExisting(task);
        decide(task);
        task.step(12);
        Verdict.writeBack(task, "sale_id");
        task.step(12);
    }

    @Override
    public void apply(ImportTask task, UUID journalId) {
        buyers.open(task, journalId);
        writer.write(task, journalId);
    }

    /** Everything about a row at once: its records found, its order, its key. */
    private void read(ImportTask task) {
        boolean orders = task.has("orderNo");
        Sql sql = Sql.of(
                        "insert into judged (line_no, row_id, vals, order_no, account_id, person_id, sold_on, product_id,"
                                + " product_name, quantity, unit_price, amount, staff_id, note, fault, fault_field, sale_id, line_at, import_key)"
                                + " select line_no, row_id, '{}', order_no, account_id, person_id, sold_on, product_id, product_name, quantity,"
                                + " unit_price, amount, staff_id, note, fault, fault_field, "
                                + (orders
                                        ? "case when order_no is null then row_id else first_value(row_id) over (partition by order_no order by line_no) end,"
                                                + " case when order_no is null then " + SINGLE
                                                + " when count(*) over (partition by order_no) = 1 then " + SINGLE
                                                + " else row_number() over (partition by order_no order by line_no) end, "
                                        : "row_id, " + SINGLE + ", ")
                                + "case when order_no is null then md5(key || row_number() over (partition by key order by line_no))::uuid end"
                                + " from (select x.*, md5(concat_ws('|', account_id, sold_on, coalesce(product_id::text, product_name),"
                                + " trim_scale(quantity), trim_scale(amount))) as key from (")
                .plus(found(task))
                .plus(") x) y");
        task.run(sql);
    }

    private Sql found(ImportTask task) {
        Sql mayBuy = access.reachable(Action.CHANGE, Account.NOUN, "a");
        boolean persons = task.has("personCode"), products = task.has("productCode"), names = task.has("productName");
        Sql sql = Sql.of("select r.line_no, r.row_id, " + task.val("r", "orderNo", "text")
                + " as order_no, b.id as account_id, "
                + (persons ? "p.id" : "cast(null as uuid)") + " as person_id, " + task.val("r", "soldOn", "date")
                + " as sold_on, "
                + product(products, names) + " as product_id, coalesce(" + task.val("r", "productName", "text")
                + (products ? ", d.name" : "") + ", '') as product_name, "
                + task.val("r", "quantity", "numeric") + " as quantity, " + task.val("r", "unitPrice", "numeric")
                + " as unit_price, "
                + task.val("r", "amount", "numeric") + " as amount, " + task.val("r", "staffEmail", "uuid")
                + " as staff_id, "
                + task.val("r", "note", "text") + " as note, coalesce(b.fault"
                + (persons
                        ? ", case when p.id is null and " + task.val("r", "personCode", "text")
                                + " is not null then 'person_unknown' end"
                        : "")
                + (products
                        ? ", case when d.id is null and " + task.val("r", "productCode", "text")
                                + " is not null then 'product_unknown' end"
                        : "")
                + ") as fault, case when b.fault is not null then b.fault_field"
                + (persons
                        ? " when p.id is null and " + task.val("r", "personCode", "text")
                                + " is not null then 'personCode'"
                        : "")
                + (products
                        ? " when d.id is null and " + task.val("r", "productCode", "text")
                                + " is not null then 'productCode'"
                        : "")
                + " end as fault_field from import_row r join buyer b on b.key = " + SalesBuyers.key(task, "r"));
        if (persons)
            sql = sql.plus("left join person p on p.deleted_at is null and p.code = "
                            + task.val("r", "personCode", "text") + " and")
                    .plus(access.visible("person", "p"));
        if (products)
            sql = sql.plus(
                    "left join product d on d.deleted_at is null and d.code = " + task.val("r", "productCode", "text"));
        if (names)
            sql = sql.plus(
                    "left join (select name, (array_agg(id))[1] as id from product where deleted_at is null group by name"
                            + " having count(*) = 1) n on n.name = " + task.val("r", "productName", "text"));
        return sql.plus("where r.import_id = ? and not r.malformed", task.what.id);
    }

    /** By its code; without one by its name, if only one product has it. Other names stay as free text. */
    private static String product(boolean codes, boolean names) {
        if (codes && names) return "coalesce(d.id, n.id)";
        return codes ? "d.id" : names ? "n.id" : "cast(null as uuid)";
    }

    private void refuseOrders(ImportTask task) {
        task.run("""
                update judged j set fault = 'order_differs', fault_line = f.line_no,
                       fault_field = case when j.account_id is distinct from f.account_id then '%s'
                                          when j.sold_on <> f.sold_on then 'soldOn'
                                          when j.person_id <> f.person_id then 'personCode' else 'staffEmail' end
                from judged f
                where f.row_id = j.sale_id and j.row_id <> j.sale_id and j.fault is null
                  and (j.account_id is distinct from f.account_id or j.sold_on <> f.sold_on or j.person_id <> f.person_id
                       or j.staff_id <> f.staff_id)
                """.formatted(task.has("accountCode") ? "accountCode" : "accountName"));
        task.run("""
                update judged j set fault = 'number_range', fault_field = 'amount'
                from (select order_no from judged where order_no is not null
                      group by order_no having abs(sum(amount)) >= 1e14) o
                where o.order_no = j.order_no and j.fault is null
                """);
        Sql mine = access.reachable(Action.CHANGE, "sale", "s");
        if (!mine.equals(Sql.TRUE))
            task.run(Sql.of(
                            "update judged j set fault = 'out_of_reach', fault_field = 'orderNo' from sale s where j.fault is null"
                                    + " and s.order_no = j.order_no and s.deleted_at is null and not (")
                    .plus(mine)
                    .plus(")"));
        String order = task.val("r", "orderNo", "text");
        task.run("""
                update judged j set fault = 'order_refused', fault_field = 'orderNo', fault_line = bad.line_no
                from (select order_no, min(line_no) as line_no from (
                          select order_no, line_no from judged where fault is not null and order_no is not null
                          union all
                          select %1$s, r.line_no from import_row r where r.import_id = ? and r.malformed and %1$s is not null) b
                      group by order_no) bad
                where j.order_no = bad.order_no and j.fault is null
                """.formatted(order), task.what.id);
    }

    private void findExisting(ImportTask task) {
        task.run(
                "update judged j set target = s.id from sale s where s.import_key = j.import_key and s.deleted_at is null"
                        + " and j.import_key is not null and j.fault is null");
        if (task.has("orderNo"))
            task.run(
                    "update judged j set target = s.id from sale s where s.order_no = j.order_no and s.deleted_at is null"
                            + " and j.order_no is not null and j.fault is null");
    }

    private void decide(ImportTask task) {
        task.run(
                "update judged set outcome = case when fault is not null then 'error' when target is null then 'new' else 'duplicate' end");
        if (!task.has("orderNo")) return;
        task.run("""
                with given as (
                    select target as id, (array_agg(account_id order by line_at))[1] as account_id, min(sold_on) as sold_on,
                           array_agg(row(product_id, product_name, trim_scale(quantity), trim_scale(unit_price), trim_scale(amount))::text
                                     order by line_at) filter (where line_at > 0) as lines,
                           sum(amount) as amount,
                           (array_agg(person_id) filter (where person_id is not null))[1] as person_id,
                           (array_agg(staff_id) filter (where staff_id is not null))[1] as staff_id,
                           (array_agg(note order by line_at) filter (where note is not null))[1] as note
                    from judged where outcome = 'duplicate' and order_no is not null group by target),
                stored as (
                    select s.id, array_agg(row(l.product_id, l.product_name, trim_scale(l.quantity), trim_scale(l.unit_price),
                                               trim_scale(l.amount))::text order by l.line_no) as lines
                    from sale s join sale_line l on l.sale_id = s.id where s.id in (select id from given) group by s.id)
                update judged j set outcome = 'updated'
                from given g join sale s on s.id = g.id left join stored o on o.id = g.id
                where j.target = g.id and j.outcome = 'duplicate' and j.order_no is not null
                  and (%s or %s or %s or %s or %s or %s)
                """.formatted(
                SalesWriter.keepsLines(task) ? "false" : "g.amount <> s.amount or g.lines is distinct from o.lines",
                SalesWriter.changes(task, SalesWriter.buyer(task), "account_id"),
                SalesWriter.changes(task, "soldOn", "sold_on"),
                SalesWriter.changes(task, "personCode", "person_id"),
                SalesWriter.changes(task, "staffEmail", "staff_id"),
                SalesWriter.changes(task, "note", "note")));
    }
}

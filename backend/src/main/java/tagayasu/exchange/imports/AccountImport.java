package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.customer.AccountBulk;
import tagayasu.customer.AccountTree;
import tagayasu.platform.HomeCurrency;
import tagayasu.platform.Sql;

/** Accounts from a file; head offices may stand in the same file as their branches, in any order. */
@ApplicationScoped
class AccountImport extends RecordImport {

    private static final List<Column> COLUMNS = List.of(
            new Column("code", "code", "text", "null"),
            new Column("name", "name", "text", "null"),
            Column.plain("nameKana", "name_kana"),
            Column.plain("nameEn", "name_en"),
            Column.text("corporateNumber", "corporate_number"),
            new Column("roles", "roles", "text[]", "'{customer}'"),
            new Column("lifeCycle", "life_cycle", "text", "'prospect'", false, "{m}.first_sale_on is not null"),
            Column.text("industry", "industry"),
            Column.text("postalCode", "postal_code"),
            Column.text("prefecture", "prefecture"),
            Column.text("city", "city"),
            Column.text("address", "address"),
            Column.text("building", "building"),
            Column.text("phone", "phone"),
            Column.text("fax", "fax"),
            Column.text("email", "email"),
            Column.text("website", "website"),
            new Column("currency", "currency", "text", "'" + HomeCurrency.CODE + "'"),
            new Column("ownerEmail", "owner_id", "uuid", "{actor}"),
            Column.text("note", "note"));

    private static final Map<String, String> LINKS =
            Map.of("parentCode", "parent_id", "billToCode", "bill_to_id", "collectFromCode", "collect_from_id");

    @Inject
    AccountBulk accounts;

    @Inject
    AccountTree tree;

    @Override
    public ImportKind kind() {
        return ImportKind.ACCOUNTS;
    }

    @Override
    String noun() {
        return Account.NOUN;
    }

    @Override
    List<Column> columns() {
        return COLUMNS;
    }

    @Override
    String nameField() {
        return "name";
    }

    @Override
    String madeCode() {
        return AccountBulk.NEXT_CODE;
    }

    @Override
    String linkColumns() {
        return ", parent_id uuid, bill_to_id uuid, collect_from_id uuid";
    }

    @Override
    List<Column> linked(ImportTask task) {
        List<Column> linked = new ArrayList<>();
        LINKS.forEach((field, column) -> {
            if (task.has(field)) linked.add(Column.link(field, column));
        });
        return linked;
    }

    @Override
    void link(ImportTask task) {
        if (task.has("parentCode")) tree.lock();
        LINKS.forEach((field, column) -> {
            if (task.has(field)) link(task, field, column);
        });
        if (task.has("parentCode")) refuseCycles(task);
    }

    private void link(ImportTask task, String field, String column) {
        String wanted = task.val("j", field, "text");
        task.rows.update(Sql.of("update judged j set " + column + " = a.id from account a where a.code = " + wanted
                        + " and a.deleted_at is null and")
                .plus(access.visible(Account.NOUN, "a")));
        if (task.has("code"))
            task.run("update judged j set " + column + " = k.row_id from judged k where j." + column + " is null"
                    + " and k.target is null and k.same_as is null and k.fault is null and "
                    + task.val("k", "code", "text") + " = " + wanted);
        Verdict.fault(task, "account_unknown", field, wanted + " is not null and j." + column + " is null");
        while (task.run(
                        "update judged j set fault = 'line_refused', fault_field = ?, fault_line = k.line_no from judged k"
                                + " where j.fault is null and k.fault is not null and k.target is null and k.row_id = j."
                                + column,
                        field)
                > 0) {}
    }

    /** Nobody may stand above themselves, neither within the file nor through accounts that exist. */
    private void refuseCycles(ImportTask task) {
        task.run("""
                with recursive up as (
                    select line_no, coalesce(target, row_id) as start, parent_id as at, 1 as depth
                    from judged where parent_id is not null and fault is null and same_as is null
                    union all
                    select u.line_no, u.start, coalesce(j.parent_id, a.parent_id), u.depth + 1
                    from up u left join judged j on coalesce(j.target, j.row_id) = u.at and j.fault is null and j.same_as is null
                    left join account a on a.id = u.at
                    where u.at is not null and u.at <> u.start and u.depth < 50)
                update judged set fault = 'account_parent_is_below', fault_field = 'parentCode'
                where line_no in (select line_no from up where at = start or depth >= 50)
                """);
    }

    @Override
    String moreColumns() {
        return ", head_id";
    }

    @Override
    String moreValues() {
        return ", j.row_id";
    }

    @Override
    void refresh(ImportTask task, List<UUID> records) {
        if (task.has("parentCode")) accounts.placeUnderHeads(records);
        accounts.settle(records, () -> task.step(1_000));
    }
}

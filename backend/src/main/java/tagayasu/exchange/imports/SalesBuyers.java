package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.customer.AccountBulk;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** The accounts that a file of sales names, by code or by name, each looked up once; missing ones are opened if the plan says so. */
@ApplicationScoped
class SalesBuyers {

    @Inject
    Access access;

    @Inject
    AccountBulk accounts;

    /** What a row calls its account; the code counts when there is one. */
    static String key(ImportTask task, String alias) {
        String code = task.val(alias, "accountCode", "text"), name = task.val(alias, "accountName", "text");
        return "coalesce('c' || " + code + ", 'n' || " + name + ")";
    }

    /** Fills the temporary table buyer: key, what is known of it, the id of the account that is or will be. */
    void find(ImportTask task) {
        String code = task.val("r", "accountCode", "text"), name = task.val("r", "accountName", "text");
        task.run(
                "create temp table buyer (key text not null, code text, name text, id uuid, made boolean not null default false,"
                        + " fault text, fault_field text) on commit drop");
        task.run(Sql.of(
                "insert into buyer (key, code, name, id) select " + key(task, "r") + ", max(" + code + "), max(" + name
                        + "),"
                        + " (array_agg(r.row_id))[1] from import_row r where r.import_id = ? and not r.malformed group by 1",
                task.what.id));
        task.run("create index on buyer (key)");
        task.run("analyze buyer");
        match(task);
        missing(task);
        task.run("analyze buyer");
    }

    private void match(ImportTask task) {
        match(task, "a.code = b.code", "accountCode");
        match(task, "b.code is null and a.name = b.name", "accountName");
    }

    private void match(ImportTask task, String on, String field) {
        Sql seen = access.visible(Account.NOUN, "a"), mine = access.reachable(Action.CHANGE, Account.NOUN, "a");
        task.run(Sql.of(
                        "update buyer b set id = f.id, fault_field = ?, fault = f.fault from (select b.key, (array_agg(a.id))[1] as id,"
                                + " case when count(*) > 1 then 'match_ambiguous' when not bool_and(",
                        field)
                .plus(mine)
                .plus(") then 'out_of_reach' else 'found' end as fault from buyer b join account a on " + on
                        + " and a.deleted_at is null and")
                .plus(seen)
                .plus("group by b.key) f where f.key = b.key"));
    }

    private void missing(ImportTask task) {
        boolean create = Boolean.TRUE.equals(task.plan.createAccounts()) && access.may(Action.CREATE, Account.NOUN);
        if (create) {
            // a code that belongs to an account out of sight is taken all the same
            task.run(
                    "update buyer b set fault = 'account_unknown', fault_field = 'accountCode' where b.fault is null and exists"
                            + " (select 1 from account a where a.code = b.code and a.deleted_at is null)");
            task.run("update buyer set made = true where fault is null");
        } else {
            task.run(
                    "update buyer set fault = 'account_unknown', fault_field = case when code is null then 'accountName' else"
                            + " 'accountCode' end, id = null where fault is null");
        }
        task.run("update buyer set fault = null, fault_field = null where fault = 'found'");
    }

    /** Opens the accounts that at least one row really needs. */
    void open(ImportTask task, UUID journalId) {
        task.run("delete from buyer b where not made or not exists"
                + " (select 1 from judged j where j.account_id = b.id and j.outcome in ('new', 'updated'))");
        while (task.run("update buyer set code = " + AccountBulk.NEXT_CODE + " where code is null") > 0)
            task.run(
                    "update buyer b set code = null where b.key like 'n%' and (exists (select 1 from account a where a.code = b.code"
                            + " and a.deleted_at is null) or exists (select 1 from buyer c where c.code = b.code and c.key <> b.key))");
        task.run(
                "insert into account (id, version, created_at, created_by, updated_at, updated_by, code, name, head_id, owner_id)"
                        + " select id, 0, ?, ?, ?, ?, code, coalesce(name, code), id, ? from buyer order by code",
                task.now,
                task.actor,
                task.now,
                task.actor,
                task.actor);
        task.run(
                "insert into journal_image (journal_id, row_kind, row_id, before, version_after) select ?, 'account', id, null, 0 from buyer",
                journalId);
        List<UUID> opened = task.rows.list(Sql.of("select id from buyer"), row -> row.uuid("id"));
        accounts.settle(opened, () -> task.step(10_000));
    }
}

package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tagayasu.customer.Account;
import tagayasu.customer.Person;
import tagayasu.customer.PersonBulk;
import tagayasu.platform.Sql;

/** Persons from a file, with the post they hold at an account. A former post at another account stays as it is. */
@ApplicationScoped
class PersonImport extends RecordImport {

    private static final List<Column> COLUMNS = List.of(
            new Column("code", "code", "text", "null"),
            new Column("familyName", "family_name", "text", "null"),
            Column.plain("givenName", "given_name"),
            Column.plain("familyKana", "family_kana"),
            Column.plain("givenKana", "given_kana"),
            Column.text("phone", "phone"),
            Column.text("mobile", "mobile"),
            Column.text("email", "email"),
            new Column("ownerEmail", "owner_id", "uuid", "{actor}"),
            Column.text("note", "note"));

    private static final List<Column> POST =
            List.of(Column.plain("department", "department"), Column.plain("title", "title"));

    private static final String HELD =
            "p.person_id = %s and p.account_id = j.account_id and p.deleted_at is null and p.ended_on is null";

    @Inject
    PersonBulk persons;

    @Override
    public ImportKind kind() {
        return ImportKind.PERSONS;
    }

    @Override
    String noun() {
        return Person.NOUN;
    }

    @Override
    List<Column> columns() {
        return COLUMNS;
    }

    @Override
    String nameField() {
        return "familyName";
    }

    @Override
    String madeCode() {
        return PersonBulk.NEXT_CODE;
    }

    @Override
    String linkColumns() {
        return ", account_id uuid";
    }

    @Override
    void link(ImportTask task) {
        if (!hasAccount(task)) return;
        String code = task.val("j", "accountCode", "text"), name = task.val("j", "accountName", "text");
        Sql seen = access.visible(Account.NOUN, "a");
        task.run(Sql.of("update judged j set account_id = a.id from account a where a.deleted_at is null and a.code = "
                        + code + " and")
                .plus(seen));
        task.run(Sql.of(
                        "update judged j set account_id = n.id from (select a.name, (array_agg(a.id))[1] as id from account a"
                                + " where a.deleted_at is null and")
                .plus(seen)
                .plus("group by a.name having count(*) = 1) n where " + code + " is null and n.name = " + name));
        Verdict.fault(
                task,
                "account_unknown",
                task.has("accountCode") ? "accountCode" : "accountName",
                "j.account_id is null and coalesce(" + code + ", " + name + ") is not null");
    }

    private static boolean hasAccount(ImportTask task) {
        return task.has("accountCode") || task.has("accountName");
    }

    @Override
    String linksDiffer(ImportTask task) {
        if (!hasAccount(task)) return "false";
        return "(j.account_id is not null and not exists (select 1 from post p where " + HELD.formatted("m.id")
                + " and not (" + differs(task) + ")))";
    }

    /** The row makes something else of the post p. */
    private static String differs(ImportTask task) {
        return POST.stream().map(c -> c.now(task, "p") + " <> p." + c.name()).collect(Collectors.joining(" or "));
    }

    @Override
    void follow(ImportTask task, UUID journalId) {
        if (!hasAccount(task)) return;
        String person = "coalesce(j.target, j.row_id)",
                rows = "j.outcome in ('new', 'updated') and j.account_id is not null";
        String department = task.val("j", "department", "text"), title = task.val("j", "title", "text");
        task.run(
                "insert into journal_image (journal_id, row_kind, row_id, before, version_after) select ?, 'post', p.id,"
                        + " jsonb_build_object('department', p.department, 'title', p.title), p.version + 1 from judged j join post p on "
                        + HELD.formatted(person) + " where " + rows + " and (" + differs(task) + ")",
                journalId);
        task.run(
                "update post p set "
                        + POST.stream()
                                .map(c -> c.name() + " = " + c.now(task, "p") + ", ")
                                .collect(Collectors.joining())
                        + "version = p.version + 1, updated_at = ?, updated_by = ? from judged j where "
                        + HELD.formatted(person)
                        + " and " + rows + " and (" + differs(task) + ")",
                task.now,
                task.actor);
        String missing = rows + " and not exists (select 1 from post p where " + HELD.formatted(person) + ")";
        task.run(
                "insert into journal_image (journal_id, row_kind, row_id, before, version_after) select ?, 'post', j.row_id, null, 0"
                        + " from judged j where " + missing,
                journalId);
        task.run(
                "insert into post (id, version, created_at, created_by, updated_at, updated_by, person_id, account_id, department, title)"
                        + " select j.row_id, 0, ?, ?, ?, ?, " + person + ", j.account_id, coalesce(" + department
                        + ", ''), coalesce("
                        + title + ", '') from judged j where " + missing,
                task.now,
                task.actor,
                task.now,
                task.actor);
    }

    @Override
    void unfollow(ImportTask task) {
        String images = "journal_image i where i.journal_id = ? and i.row_kind = 'post' and p.id = i.row_id";
        task.run(
                "insert into kept select 'person', p.person_id, 'edited' from post p, " + images
                        + " and p.version <> i.version_after" + " on conflict do nothing",
                task.what.journalId);
        String free =
                " and p.version = i.version_after and not exists (select 1 from kept k where k.noun = 'person' and k.id = p.person_id)";
        task.run(
                "update post p set deleted_at = ?, version = p.version + 1, updated_at = ?, updated_by = ? from "
                        + images + " and i.before is null" + free,
                task.now,
                task.now,
                task.actor,
                task.what.journalId);
        task.run(
                "update post p set department = i.before ->> 'department', title = i.before ->> 'title', version = p.version + 1,"
                        + " updated_at = ?, updated_by = ? from " + images + " and i.before is not null" + free,
                task.now,
                task.actor,
                task.what.journalId);
    }

    @Override
    void refresh(ImportTask task, List<UUID> records) {
        persons.settle(records, () -> task.step(1_000));
    }
}

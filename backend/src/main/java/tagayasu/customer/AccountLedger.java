package tagayasu.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.ExternalIds;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Acknowledgement;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.codes.OfferedCodes;

/** Opens, changes and bins accounts together with what must follow: journal, search text, keys of other systems, branches. */
@ApplicationScoped
public class AccountLedger {

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    SearchIndex searchIndex;

    @Inject
    ExternalIds externalIds;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Rows rows;

    @Inject
    PersonSearch persons;

    @Inject
    AccountTree tree;

    @Inject
    SimilarAccounts similar;

    @Inject
    OfferedCodes codes;

    @Inject
    EntityManager entities;

    @Inject
    Event<Account.Placed> placed;

    public Account open(AccountInput input, Acknowledgement acknowledged) {
        codes.check(CustomerCodes.INDUSTRY, input.industry(), null, "/industry");
        Account account = new Account();
        account.ownerId =
                input.ownerId() != null ? input.ownerId() : access.caller().id();
        access.checkOwner(Action.CREATE, Account.NOUN, account.ownerId, "/ownerId");
        account.code = input.code() == null || input.code().isBlank()
                ? nextCode()
                : input.code().strip();
        input.applyTo(account);
        account.moveTo(input.lifeCycleOfNew(), null);
        place(account, input);
        ObjectNode passed = similar.pass(account, null, input, acknowledged);
        account.persistAndFlush();
        follow("created", account, null, input, passed);
        if (account.parentId() != null) placed.fire(new Account.Placed(List.of(account.id)));
        return account;
    }

    public void change(Account account, AccountInput before, AccountInput after, Acknowledgement acknowledged) {
        int version = account.version;
        codes.check(CustomerCodes.INDUSTRY, after.industry(), account.industry, "/industry");
        place(account, after);
        if (!Objects.equals(after.ownerId(), account.ownerId)) {
            access.checkOwner(Action.CHANGE, Account.NOUN, after.ownerId(), "/ownerId");
            account.ownerId = after.ownerId();
        }
        if (after.code() == null || after.code().isBlank()) throw Problem.invalid("not_blank", "/code");
        account.code = after.code().strip();
        after.applyTo(account);
        account.moveTo(after.lifeCycle(), calendar.today());
        ObjectNode passed = similar.pass(account, before, after, acknowledged);
        Account.flush();
        // The keys stand in a table of their own, but whoever has read them must notice that they changed.
        if (account.version == version && !keys(after).equals(before.externalIds()))
            entities.lock(account, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        boolean moved = !Objects.equals(before.parentId(), after.parentId());
        if (moved) tree.adoptBranches(account);
        follow("updated", account, before, after, passed);
        if (moved) placed.fire(new Account.Placed(List.of(account.id)));
    }

    public void bin(Account account) {
        tree.lock();
        account.bin(calendar.now(), access.caller().id());
        Account.flush();
        Map<String, String> keys = externalIds.of(Account.NOUN, account.id);
        externalIds.remove(Account.NOUN, account.id);
        searchIndex.remove(Account.NOUN, account.id);
        persons.indexOf(List.of(account.id));
        journal.record("deleted", subject(account), List.of(), Changes.between(Map.of("externalIds", keys), Map.of()));
    }

    /** Back with its keys in other systems, as far as nobody else has taken them since, and with its persons. */
    public void restore(Account account) {
        tree.lock();
        account.restore();
        Account.flush();
        externalIds.replace(Account.NOUN, account.id, keysWhenDeleted(account.id));
        index(account);
        persons.indexOf(List.of(account.id));
        journal.record("restored", subject(account), List.of(), Changes.between(Map.of(), Map.of()));
    }

    private Map<String, String> keysWhenDeleted(UUID account) {
        Map<String, String> keys = new HashMap<>();
        rows.first(
                        Sql.of(
                                "select changes #> '{externalIds,before}' as keys from journal where subject_id = ?"
                                        + " and verb = 'deleted' order by id desc limit 1",
                                account),
                        row -> row.json("keys"))
                .ifPresent(json -> json.properties()
                        .forEach(key -> keys.put(key.getKey(), key.getValue().asText())));
        keys.entrySet()
                .removeIf(key -> externalIds
                        .find(Account.NOUN, key.getKey(), key.getValue())
                        .isPresent());
        return keys;
    }

    void recordPurge(Account account) {
        journal.record("purged", subject(account), List.of(), Changes.between(Map.of(), Map.of()));
    }

    /** Ids that arrive in a body are checked like ids in a path. */
    private void place(Account account, AccountInput input) {
        if (!Objects.equals(input.parentId(), account.parentId())) {
            tree.lock();
            tree.place(account, input.parentId() == null ? null : visible(input.parentId(), "/parentId").id);
        }
        account.billToId = linked(input.billToId(), account.billToId, "/billToId");
        account.collectFromId = linked(input.collectFromId(), account.collectFromId, "/collectFromId");
    }

    private UUID linked(UUID wanted, UUID present, String pointer) {
        if (wanted != null && !wanted.equals(present)) visible(wanted, pointer);
        return wanted;
    }

    private Account visible(UUID id, String pointer) {
        Account account = Account.findById(id);
        if (account == null || account.deletedAt != null || !access.may(Action.READ, account))
            throw Problem.invalid("unknown_account", pointer);
        return account;
    }

    private void follow(String verb, Account account, AccountInput before, AccountInput input, ObjectNode passed) {
        Map<String, String> keys = keys(input);
        if (before == null ? !keys.isEmpty() : !keys.equals(before.externalIds()))
            externalIds.replace(Account.NOUN, account.id, keys);
        index(account);
        if (before != null && !shownWithPersons(before).equals(shownWithPersons(input)))
            persons.indexOf(List.of(account.id));
        List<UUID> related =
                Stream.of(account.parentId()).filter(Objects::nonNull).toList();
        Object old = before == null ? Map.of() : before;
        ObjectNode changes = Changes.between(old, AccountInput.of(account, keys));
        journal.record(verb, subject(account), related, changes.setAll(passed));
    }

    private static Map<String, String> keys(AccountInput input) {
        return input.externalIds() == null ? Map.of() : input.externalIds();
    }

    private static List<String> shownWithPersons(AccountInput account) {
        return Arrays.asList(
                account.name(), account.prefecture(), account.city(), account.address(), account.building());
    }

    /** Makes the account findable by every text that a caller would know it by. */
    public void index(Account account) {
        searchIndex.put(searchDoc(account));
    }

    static SearchDoc searchDoc(Account account) {
        String address = Stream.of(account.prefecture, account.city, account.address, account.building)
                .filter(Objects::nonNull)
                .reduce("", String::concat);
        return SearchDoc.of(Account.NOUN, account.id, account.name, account.nameKana)
                .with(account.nameEn, account.code, address, account.postalCode, account.email, account.corporateNumber)
                .withPhones(account.phone, account.fax);
    }

    static Journal.Subject subject(Account account) {
        return new Journal.Subject(Account.NOUN, account.id, account.name);
    }

    private String nextCode() {
        String free = "select code from (select 'C' || lpad(nextval('account_code_seq')::text, 6, '0') as code"
                + " from generate_series(1, 20)) c where not exists"
                + " (select 1 from account a where a.code = c.code and a.deleted_at is null) limit 1";
        return rows.first(Sql.of(free).keepPlan(), row -> row.text("code")).orElseGet(this::nextCode);
    }
}

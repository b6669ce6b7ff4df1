package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchIndex;
import tagayasu.platform.text.JapaneseText;

/** What must follow when statements over many accounts, rather than the ledger, have written them. */
@ApplicationScoped
public class AccountBulk {

    /** SQL for a code that a person need not think of; it may still be taken. */
    public static final String NEXT_CODE = "'C' || lpad(cast(nextval('account_code_seq') as text), 6, '0')";

    private static final int BATCH = 1_000;

    @Inject
    Rows rows;

    @Inject
    SearchIndex searchIndex;

    @Inject
    PersonSearch persons;

    @Inject
    Event<Account.Placed> placed;

    /** Sort keys and search text of living accounts, as the ledger would have written them. */
    public void settle(List<UUID> accounts, Runnable afterBatch) {
        for (int from = 0; from < accounts.size(); from += BATCH) {
            settle(accounts.subList(from, Math.min(accounts.size(), from + BATCH)));
            afterBatch.run();
        }
    }

    private void settle(List<UUID> batch) {
        List<Account> found = Account.list("id in ?1 and deletedAt is null", batch);
        List<SearchDoc> docs = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        List<String> sortKeys = new ArrayList<>();
        for (Account account : found) {
            docs.add(AccountLedger.searchDoc(account));
            ids.add(account.id);
            sortKeys.add(JapaneseText.sortKey(account.nameKana, account.name));
            Account.getEntityManager().detach(account);
        }
        searchIndex.putAll(docs);
        persons.indexOf(ids);
        rows.update(Sql.of(
                "update account a set sort_key = u.key from unnest(cast(? as uuid[]), cast(? as text[])) u (id, key)"
                        + " where a.id = u.id and a.sort_key <> u.key",
                ids,
                sortKeys));
    }

    /** The topmost ancestors of these accounts and of all that stand below them; whoever got another one is told of. */
    public void placeUnderHeads(List<UUID> accounts) {
        Set<UUID> moved = new LinkedHashSet<>(rows.list(Sql.of("""
                with recursive up as (
                    select a.id as start, a.id, a.parent_id from account a where a.id = any(cast(? as uuid[]))
                    union
                    select u.start, a.id, a.parent_id from up u join account a on a.id = u.parent_id)
                update account a set head_id = u.id from up u
                where u.start = a.id and u.parent_id is null and a.head_id is distinct from u.id
                returning a.id
                """, accounts), row -> row.uuid("id")));
        moved.addAll(rows.list(Sql.of("""
                with recursive below as (
                    select a.id, a.head_id from account a where a.id = any(cast(? as uuid[]))
                    union
                    select c.id, b.head_id from account c join below b on c.parent_id = b.id)
                update account a set head_id = b.head_id from below b where a.id = b.id and a.head_id is distinct from b.head_id
                returning a.id
                """, accounts), row -> row.uuid("id")));
        if (!moved.isEmpty()) placed.fire(new Account.Placed(List.copyOf(moved)));
    }
}

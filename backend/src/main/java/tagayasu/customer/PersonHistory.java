package tagayasu.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.HistoryView;
import tagayasu.platform.journal.Journal;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.subjects.Histories;

/**
 * The history of a person. What it says about their home is for those who may read home data, and the name of the account
 * where a post is held for those who may read that account.
 */
@ApplicationScoped
public class PersonHistory {

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    Histories histories;

    @Inject
    Rows rows;

    HistoryView of(Person person, UUID cursor, int limit) {
        List<Journal.Entry> entries = journal.history(person.id, cursor, limit + 1);
        if (!access.may(Action.READ, Person.HOME, person)) entries.forEach(PersonHistory::hideHome);
        hideAccounts(entries.stream().filter(PersonHistory::isOfPost).toList());
        return histories.of(entries, limit);
    }

    private static void hideHome(Journal.Entry entry) {
        ((ObjectNode) entry.changes()).remove("home");
    }

    private void hideAccounts(List<Journal.Entry> entries) {
        Sql visible = access.visible(Account.NOUN, "a");
        if (entries.isEmpty() || visible.equals(Sql.TRUE)) return;
        Set<UUID> named = new HashSet<>();
        entries.forEach(entry -> named.addAll(entry.related()));
        Set<UUID> seen = Set.copyOf(rows.list(
                Sql.of("select a.id from account a where a.id = any(?) and", named)
                        .plus(visible),
                row -> row.uuid("id")));
        for (Journal.Entry entry : entries)
            if (!seen.containsAll(entry.related())) ((ObjectNode) entry.changes()).remove("account");
    }

    private static boolean isOfPost(Journal.Entry entry) {
        return entry.verb().startsWith("post");
    }
}

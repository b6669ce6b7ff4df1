package tagayasu.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import tagayasu.customer.Account;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Access;

/** What follows whenever a row of this wing comes, changes or goes: the journal and the search text. */
@ApplicationScoped
public class HeardBook {

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    SearchIndex searchIndex;

    @Inject
    BusinessCalendar calendar;

    /** After the row has been written: its search text, and what the change did. */
    public void follow(String verb, Heard heard, Object before, Object after) {
        searchIndex.put(heard.searchDoc());
        record(verb, heard, before, after);
    }

    public void record(String verb, Heard heard, Object before, Object after) {
        var subject = new Journal.Subject(heard.noun(), heard.id, heard.label());
        journal.record(verb, subject, heard.related(), Changes.between(before, after));
    }

    public void bin(Heard heard) {
        heard.deletedAt = calendar.now();
        heard.deletedBy = access.caller().id();
        Heard.flush();
        searchIndex.remove(heard.noun(), heard.id);
        record("deleted", heard, Map.of(), Map.of());
    }

    public void restore(Heard heard) {
        Account account = heard.account();
        if (account != null && account.deletedAt != null) throw Problem.refused("restore_account_first");
        heard.deletedAt = null;
        heard.deletedBy = null;
        Heard.flush();
        follow("restored", heard, Map.of(), Map.of());
    }

    public void recordPurge(Heard heard) {
        record("purged", heard, Map.of(), Map.of());
    }
}

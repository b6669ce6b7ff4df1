package tagayasu.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.journal.HistoryView;
import tagayasu.platform.journal.Journal;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** The history of a person; what it says about their home is for those who may read home data. */
@ApplicationScoped
public class PersonHistory {

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    StaffDirectory staff;

    HistoryView of(Person person, UUID cursor, int limit) {
        List<Journal.Entry> entries = journal.history(person.id, cursor, limit + 1);
        if (!access.may(Action.READ, Person.HOME, person)) entries.forEach(PersonHistory::hideHome);
        return HistoryView.of(entries, limit, staff::nameOf);
    }

    private static void hideHome(Journal.Entry entry) {
        ((ObjectNode) entry.changes()).remove("home");
    }
}

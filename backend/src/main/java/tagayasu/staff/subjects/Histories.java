package tagayasu.staff.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.journal.HistoryView;
import tagayasu.platform.journal.Journal;
import tagayasu.staff.StaffDirectory;

/** Histories of records in names instead of ids: of our people, and of the records that the reader may see. */
@ApplicationScoped
public class Histories {

    @Inject
    Journal journal;

    @Inject
    StaffDirectory staff;

    @Inject
    Subjects subjects;

    /** @param cursor the last line of the page before, or null */
    public HistoryView of(UUID record, UUID cursor, int limit) {
        return of(journal.history(record, cursor, limit + 1), limit);
    }

    /** @param entries one more than the page has lines, where there are more */
    public HistoryView of(List<Journal.Entry> entries, int limit) {
        Set<UUID> records = new HashSet<>(HistoryView.idsIn(entries));
        records.removeIf(id -> staff.nameOf(id) != null);
        Map<UUID, String> titles = subjects.titles(records);
        return HistoryView.of(entries, limit, id -> staff.nameOf(id) == null ? titles.get(id) : staff.nameOf(id));
    }
}

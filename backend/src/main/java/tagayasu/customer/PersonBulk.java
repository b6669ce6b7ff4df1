package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.text.JapaneseText;

/** What must follow when statements over many persons, rather than the ledger, have written them. */
@ApplicationScoped
public class PersonBulk {

    /** SQL for a code that a person need not think of; it may still be taken. */
    public static final String NEXT_CODE = "'P' || lpad(cast(nextval('person_code_seq') as text), 6, '0')";

    private static final int BATCH = 1_000;

    private record Sorted(UUID id, String key) {}

    @Inject
    Rows rows;

    @Inject
    PersonSearch search;

    /** Sort keys and search text, as the ledger would have written them. */
    public void settle(List<UUID> persons, Runnable afterBatch) {
        for (int from = 0; from < persons.size(); from += BATCH) {
            settle(persons.subList(from, Math.min(persons.size(), from + BATCH)));
            afterBatch.run();
        }
    }

    private void settle(List<UUID> batch) {
        List<Sorted> sorted = rows.list(
                Sql.of(
                        "select id, family_name, given_name, family_kana, given_kana from person where id = any(?)",
                        batch),
                row -> new Sorted(
                        row.uuid("id"),
                        JapaneseText.sortKey(
                                PersonName.of(row.text("family_kana"), row.text("given_kana"))
                                        .full(),
                                PersonName.of(row.text("family_name"), row.text("given_name"))
                                        .full())));
        rows.update(Sql.of(
                "update person a set sort_key = u.key from unnest(cast(? as uuid[]), cast(? as text[])) u (id, key)"
                        + " where a.id = u.id and a.sort_key <> u.key",
                sorted.stream().map(Sorted::id).toList(),
                sorted.stream().map(Sorted::key).toList()));
        search.index(batch);
    }
}

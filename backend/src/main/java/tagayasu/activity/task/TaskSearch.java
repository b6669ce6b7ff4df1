package tagayasu.activity.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchSource;

/** Tasks are found by their name and note. */
@ApplicationScoped
public class TaskSearch implements SearchSource {

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Task.NOUN;
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        Sql from = after == null ? Sql.EMPTY : Sql.of("and id > ?", after);
        return rows.list(
                Sql.of("select id, name, note from task where deleted_at is null")
                        .plus(from)
                        .plus("order by id limit " + limit),
                row -> doc(row.uuid("id"), row.text("name"), row.text("note")));
    }

    static SearchDoc doc(UUID id, String name, String note) {
        return SearchDoc.of(Task.NOUN, id, name, null).with(note);
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        return rows.list(
                Sql.of(
                        "select t.id, t.name, t.note, u.name as assignee from task t join app_user u on u.id = t.assignee_id"
                                + " where t.id = any(?)",
                        ids),
                TaskSearch::card);
    }

    private static Card card(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", row.text("name"));
        fields.put("note", row.text("note"));
        return new Card(row.uuid("id"), row.text("name"), row.text("assignee"), fields);
    }
}

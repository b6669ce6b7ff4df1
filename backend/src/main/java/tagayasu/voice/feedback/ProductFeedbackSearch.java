package tagayasu.voice.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchSource;

/** What the list of feedback is searched by. */
@ApplicationScoped
public class ProductFeedbackSearch implements SearchSource {

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return ProductFeedback.NOUN;
    }

    @Override
    public boolean inBox() {
        return false;
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        Sql from = after == null ? Sql.EMPTY : Sql.of("and id > ?", after);
        return rows.list(
                Sql.of("select id, text, quote from product_feedback where deleted_at is null")
                        .plus(from)
                        .plus("order by id limit " + limit),
                row -> ProductFeedback.doc(row.uuid("id"), row.text("text"), row.text("quote")));
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        return List.of();
    }
}

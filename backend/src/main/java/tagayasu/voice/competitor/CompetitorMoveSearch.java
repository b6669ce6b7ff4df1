package tagayasu.voice.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchSource;

/** What the list of moves is searched by. The search box over everything shows the competitor instead. */
@ApplicationScoped
public class CompetitorMoveSearch implements SearchSource {

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return CompetitorMove.NOUN;
    }

    @Override
    public boolean inBox() {
        return false;
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        Sql from = after == null ? Sql.EMPTY : Sql.of("and a.id > ?", after);
        return rows.list(
                Sql.of("select a.id, a.text, a.quote, a.their_product, coalesce(k.name, '') as name,"
                                + " coalesce(k.aliases, '{}') as aliases from competitor_move a"
                                + " left join competitor k on k.id = a.competitor_id where a.deleted_at is null")
                        .plus(from)
                        .plus("order by a.id limit " + limit),
                row -> CompetitorMove.doc(
                                row.uuid("id"),
                                row.text("name"),
                                row.text("text"),
                                row.text("quote"),
                                row.text("their_product"))
                        .with(row.texts("aliases").toArray(String[]::new)));
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        return List.of();
    }
}

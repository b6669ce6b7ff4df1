package tagayasu.voice.competitor;

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

/** Competitors in the search box, also by what reports call them. */
@ApplicationScoped
public class CompetitorSearch implements SearchSource {

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Competitor.NOUN;
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        Sql from = after == null ? Sql.EMPTY : Sql.of("and id > ?", after);
        return rows.list(
                Sql.of("select id, name, name_kana, aliases from competitor where deleted_at is null")
                        .plus(from)
                        .plus("order by id limit " + limit),
                row -> SearchDoc.of(Competitor.NOUN, row.uuid("id"), row.text("name"), row.text("name_kana"))
                        .with(row.texts("aliases").toArray(String[]::new)));
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        return rows.list(
                Sql.of("select id, name, name_kana, aliases from competitor where id = any(?)", ids),
                CompetitorSearch::card);
    }

    private static Card card(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", row.text("name"));
        fields.put("nameKana", row.text("name_kana"));
        String aliases = String.join("・", row.texts("aliases"));
        fields.put("aliases", aliases);
        return new Card(row.uuid("id"), row.text("name"), aliases.isEmpty() ? null : aliases, fields);
    }
}

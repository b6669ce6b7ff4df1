package tagayasu.sales.product;

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

/** Products in the search box. */
@ApplicationScoped
public class ProductSearch implements SearchSource {

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Product.NOUN;
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        Sql from = after == null ? Sql.EMPTY : Sql.of("and id > ?", after);
        return rows.list(
                Sql.of("select id, code, name, name_kana from product where deleted_at is null")
                        .plus(from)
                        .plus("order by id limit " + limit),
                row -> SearchDoc.of(Product.NOUN, row.uuid("id"), row.text("name"), row.text("name_kana"))
                        .with(row.text("code")));
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        return rows.list(
                Sql.of("select id, code, name, name_kana from product where id = any(?)", ids), ProductSearch::card);
    }

    private static Card card(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", row.text("name"));
        fields.put("nameKana", row.text("name_kana"));
        fields.put("code", row.text("code"));
        return new Card(row.uuid("id"), row.text("name"), row.text("code"), fields);
    }
}

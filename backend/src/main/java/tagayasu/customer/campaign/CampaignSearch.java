package tagayasu.customer.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchSource;

/** Marketing activities in the search box. */
@ApplicationScoped
public class CampaignSearch implements SearchSource {

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Campaign.NOUN;
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        Sql from = after == null ? Sql.EMPTY : Sql.of("and id > ?", after);
        return rows.list(
                Sql.of("select id, code, name from campaign where deleted_at is null")
                        .plus(from)
                        .plus("order by id limit " + limit),
                row -> SearchDoc.of(Campaign.NOUN, row.uuid("id"), row.text("name"), null)
                        .with(row.text("code")));
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        return rows.list(
                Sql.of("select id, code, name from campaign where id = any(?)", ids),
                row -> new Card(
                        row.uuid("id"),
                        row.text("name"),
                        row.text("code"),
                        Map.of("name", row.text("name"), "code", row.text("code"))));
    }
}

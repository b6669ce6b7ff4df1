package tagayasu.sales.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tagayasu.customer.Account;
import tagayasu.customer.AccountSearch;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.Visibility;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchIndex;
import tagayasu.platform.search.SearchSource;
import tagayasu.staff.Access;

/** Deals in the search box. */
@ApplicationScoped
public class DealSearch implements SearchSource {

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Override
    public String noun() {
        return Deal.NOUN;
    }

    static SearchDoc doc(UUID id, String name, String note) {
        return SearchDoc.of(Deal.NOUN, id, name, null).with(note);
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        Sql from = after == null ? Sql.EMPTY : Sql.of("and id > ?", after);
        return rows.list(
                Sql.of("select id, name, note from deal where deleted_at is null")
                        .plus(from)
                        .plus("order by id limit " + limit),
                row -> doc(row.uuid("id"), row.text("name"), row.text("note")));
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        return rows.list(
                Sql.of("select a.id, a.name, a.note, c.name as account_name from deal a"
                                + " left join account c on c.id = a.account_id and")
                        .plus(access.visible(Account.NOUN, "c"))
                        .plus("where a.id = any(?)", ids),
                DealSearch::card);
    }

    private static Card card(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", row.text("name"));
        fields.put("note", row.text("note"));
        return new Card(row.uuid("id"), row.text("name"), row.text("account_name"), fields);
    }

    /** The list is searched by a deal's own words, and by its account's where the reader may see it. */
    record OfList(Visibility visibility) implements Noun.Search {

        @Override
        public Sql match(SearchIndex index, String typed, Function<String, Sql> seen) {
            Sql living = Sql.of("select h.id from deal h where h.deleted_at is null and")
                    .plus(seen.apply("h"))
                    .plus("and");
            return living.plus("h.id in (")
                    .plus(index.match(Deal.NOUN, typed))
                    .plus(") union all")
                    .plus(living)
                    .plus("h.account_id in (")
                    .plus(AccountSearch.match(index, visibility, typed))
                    .plus(")");
        }

        @Override
        public Sql holds(SearchIndex index, String typed, String alias) {
            return Sql.of("(")
                    .plus(index.holds(Deal.NOUN, typed, alias + ".id"))
                    .plus("or")
                    .plus(AccountSearch.holds(index, visibility, typed, alias + ".account_id"))
                    .plus(")");
        }
    }
}

package tagayasu.activity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tagayasu.customer.AccountSearch;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.Visibility;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchIndex;
import tagayasu.platform.search.SearchSource;

/** A contact is found by what was said and what comes next, and by its account. */
@ApplicationScoped
public class ContactSearch implements SearchSource {

    @Inject
    Rows rows;

    @Inject
    SearchIndex searchIndex;

    @Override
    public String noun() {
        return Contact.NOUN;
    }

    @Override
    public boolean inBox() {
        return false;
    }

    void index(Contact contact) {
        SearchDoc doc = SearchDoc.of(Contact.NOUN, contact.id, contact.subject, null);
        ContactTold told = contact.told();
        searchIndex.put(told == null ? doc : doc.with(told.text(), told.nextAction()));
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        Sql from = after == null ? Sql.EMPTY : Sql.of("and id > ?", after);
        return rows.list(
                Sql.of("select id, subject, text, next_action from contact where deleted_at is null")
                        .plus(from)
                        .plus("order by id limit " + limit),
                row -> SearchDoc.of(Contact.NOUN, row.uuid("id"), row.text("subject"), null)
                        .with(row.text("text"), row.text("next_action")));
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        return rows.list(
                Sql.of(
                        "select k.id, k.subject, k.text, k.next_action, k.purpose, a.name from contact k"
                                + " join account a on a.id = k.account_id where k.id = any(?)",
                        ids),
                ContactSearch::card);
    }

    private static Card card(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("subject", row.text("subject"));
        fields.put("text", row.text("text"));
        fields.put("nextAction", row.text("next_action"));
        String subject = row.text("subject");
        return new Card(row.uuid("id"), subject.isEmpty() ? row.text("purpose") : subject, row.text("name"), fields);
    }

    /** What the search box of the list looks through. */
    record OfList(Visibility visibility) implements Noun.Search {

        @Override
        public Sql match(SearchIndex index, String typed, Function<String, Sql> seen) {
            Sql living = Sql.of("select k.id from contact k where k.deleted_at is null and")
                    .plus(seen.apply("k"))
                    .plus("and");
            return living.plus("k.id in (")
                    .plus(index.match(Contact.NOUN, typed))
                    .plus(") union all")
                    .plus(living)
                    .plus("k.account_id in (")
                    .plus(AccountSearch.match(index, visibility, typed))
                    .plus(")");
        }

        @Override
        public Sql holds(SearchIndex index, String typed, String alias) {
            return Sql.of("(")
                    .plus(index.holds(Contact.NOUN, typed, alias + ".id"))
                    .plus("or")
                    .plus(AccountSearch.holds(index, visibility, typed, alias + ".account_id"))
                    .plus(")");
        }
    }
}

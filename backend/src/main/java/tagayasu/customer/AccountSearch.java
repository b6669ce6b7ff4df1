package tagayasu.customer;

import io.quarkus.hibernate.orm.panache.Panache;
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
import tagayasu.platform.list.Visibility;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchIndex;
import tagayasu.platform.search.SearchSource;

/** Accounts in the search box. */
@ApplicationScoped
public class AccountSearch implements SearchSource {

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Account.NOUN;
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        var accounts = after == null
                ? Account.<Account>find("deletedAt is null order by id")
                : Account.<Account>find("deletedAt is null and id > ?1 order by id", after);
        List<SearchDoc> docs =
                accounts.page(0, limit).stream().map(AccountLedger::searchDoc).toList();
        Panache.getEntityManager().clear();
        return docs;
    }

    /** For lists of what belongs to accounts: selects those that hold what was typed, and that the caller may see. */
    public static Sql match(SearchIndex index, Visibility visibility, String typed) {
        Sql seen = visibility.visible(Account.NOUN, "v");
        Sql all = index.match(Account.NOUN, typed);
        if (seen.equals(Sql.TRUE)) return all;
        return all.plus("and id in (select v.id from account v where")
                .plus(seen)
                .plus(")");
    }

    /** Whether the account with this id holds it, and the caller may see it. */
    public static Sql holds(SearchIndex index, Visibility visibility, String typed, String id) {
        Sql seen = visibility.visible(Account.NOUN, "v");
        Sql holds = index.holds(Account.NOUN, typed, id);
        if (seen.equals(Sql.TRUE)) return holds;
        return Sql.of("(")
                .plus(holds)
                .plus("and exists (select from account v where v.id = " + id + " and")
                .plus(seen)
                .plus("))");
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        return rows.list(
                Sql.of(
                        "select id, code, name, name_kana, name_en, postal_code, phone, fax, email, corporate_number,"
                                + " concat(prefecture, city) as place, concat(prefecture, city, address, building) as full_address"
                                + " from account where id = any(?)",
                        ids),
                AccountSearch::card);
    }

    private static Card card(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", row.text("name"));
        fields.put("nameKana", row.text("name_kana"));
        fields.put("nameEn", row.text("name_en"));
        fields.put("address", row.text("full_address"));
        for (String field : List.of("phone", "fax", "email", "code")) fields.put(field, row.text(field));
        fields.put("postalCode", row.text("postal_code"));
        fields.put("corporateNumber", row.text("corporate_number"));
        String place = row.text("place");
        return new Card(row.uuid("id"), row.text("name"), place.isEmpty() ? null : place, fields);
    }
}

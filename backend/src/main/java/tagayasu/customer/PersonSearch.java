package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchIndex;
import tagayasu.platform.search.SearchSource;
import tagayasu.staff.Access;

/** What persons are found by: their own fields and those of the posts they hold, but never home data. */
@ApplicationScoped
public class PersonSearch implements SearchSource {

    @Inject
    Rows rows;

    @Inject
    SearchIndex searchIndex;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Access access;

    @Override
    public String noun() {
        return Person.NOUN;
    }

    /** Call after any change of these persons or their posts, in its transaction. Binned ones are taken out. */
    public void index(Collection<UUID> persons) {
        if (persons.isEmpty()) return;
        List<SearchDoc> docs = rows.list(select(Sql.TRUE).plus("and a.id = any(?)", persons), PersonSearch::doc);
        searchIndex.putAll(docs);
        if (docs.size() < persons.size())
            rows.update(Sql.of(
                    "delete from search_doc d using person a where d.kind = 'person' and d.id = a.id and a.id = any(?)"
                            + " and a.deleted_at is not null",
                    persons));
    }

    /** Persons with a post at these accounts; their search text has the accounts' names and addresses. */
    public void indexOf(Collection<UUID> accounts) {
        index(rows.list(
                Sql.of("select distinct person_id from post where account_id = any(?) and deleted_at is null", (Object)
                        accounts.toArray(UUID[]::new)),
                row -> row.uuid("person_id")));
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        Sql from = after == null ? Sql.EMPTY : Sql.of("and a.id > ?", after);
        return rows.list(select(Sql.TRUE).plus(from).plus("order by a.id limit " + limit), PersonSearch::doc);
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        Sql visible = access.visible(Account.NOUN, "b");
        return rows.list(select(visible).plus("and a.id = any(?)", ids), PersonSearch::card);
    }

    private Sql select(Sql visibleAccount) {
        return Sql.of("select a.*, w.* from person a left join lateral (select array_agg(b.name) as companies,"
                        + " array_agg(concat_ws(' ', nullif(p.department, ''), nullif(p.title, ''))) as titles,"
                        + " array_agg(concat(b.prefecture, b.city, b.address, b.building)) as addresses,"
                        + " array_agg(coalesce(p.phone, '')) as phones, array_agg(coalesce(p.email, '')) as emails"
                        + " from post p join account b on b.id = p.account_id"
                        + " where p.person_id = a.id and p.deleted_at is null and b.deleted_at is null and")
                .plus(PersonRow.held("p", calendar.today()))
                .plus("and")
                .plus(visibleAccount)
                .plus(") w on true where a.deleted_at is null");
    }

    private static SearchDoc doc(Row row) {
        return SearchDoc.of(Person.NOUN, row.uuid("id"), name(row), kana(row))
                .with(row.text("code"), row.text("email"))
                .with(texts(row, "companies", "titles", "addresses", "emails"))
                .withPhones(row.text("phone"), row.text("mobile"))
                .withPhones(texts(row, "phones"));
    }

    private static Card card(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name(row));
        fields.put("nameKana", kana(row));
        fields.put("account", joined(row, "companies"));
        fields.put("title", joined(row, "titles"));
        fields.put("email", filled(row.text("email"), joined(row, "emails")));
        fields.put("phone", filled(row.text("phone"), joined(row, "phones")));
        fields.put("mobile", row.text("mobile"));
        fields.put("address", joined(row, "addresses"));
        fields.put("code", row.text("code"));
        String subtitle = filled(joined(row, "companies"), joined(row, "titles"));
        return new Card(row.uuid("id"), name(row), subtitle.isEmpty() ? null : subtitle, fields);
    }

    private static String name(Row row) {
        return new PersonName(row.text("family_name"), row.text("given_name")).full();
    }

    private static String kana(Row row) {
        return new PersonName(row.text("family_kana"), row.text("given_kana")).full();
    }

    private static String[] texts(Row row, String... columns) {
        return Stream.of(columns).flatMap(column -> row.texts(column).stream()).toArray(String[]::new);
    }

    private static String joined(Row row, String column) {
        return filled(row.texts(column).toArray(String[]::new));
    }

    private static String filled(String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("  "));
    }
}

package tagayasu.voice.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchSource;
import tagayasu.staff.Access;

/** Complaints in the search box. */
@ApplicationScoped
public class ComplaintSearch implements SearchSource {

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Override
    public String noun() {
        return Complaint.NOUN;
    }

    static SearchDoc doc(UUID id, String subject, String text, String quote) {
        return SearchDoc.of(Complaint.NOUN, id, subject, null).with(text, quote);
    }

    @Override
    public List<SearchDoc> docs(UUID after, int limit) {
        Sql from = after == null ? Sql.EMPTY : Sql.of("and id > ?", after);
        return rows.list(
                Sql.of("select id, subject, text, quote from complaint where deleted_at is null")
                        .plus(from)
                        .plus("order by id limit " + limit),
                row -> doc(row.uuid("id"), row.text("subject"), row.text("text"), row.text("quote")));
    }

    @Override
    public List<Card> cards(Collection<UUID> ids) {
        return rows.list(
                Sql.of("select a.id, a.subject, a.text, c.name as account_name from complaint a"
                                + " left join account c on c.id = a.account_id and")
                        .plus(access.visible(Account.NOUN, "c"))
                        .plus("where a.id = any(?)", ids),
                ComplaintSearch::card);
    }

    private static Card card(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("subject", row.text("subject"));
        fields.put("text", row.text("text"));
        return new Card(row.uuid("id"), row.text("subject"), row.text("account_name"), fields);
    }
}

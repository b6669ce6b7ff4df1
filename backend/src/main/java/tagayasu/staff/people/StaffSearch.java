package tagayasu.staff.people;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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
import tagayasu.staff.Department;
import tagayasu.staff.Team;
import tagayasu.staff.User;

/** The search text of users, departments and teams, for their lists. */
public class StaffSearch {

    @Produces
    @Singleton
    SearchSource users(Rows rows) {
        return new Source(User.NOUN, "select id, name, name_kana as kana, email as more from app_user", rows);
    }

    @Produces
    @Singleton
    SearchSource departments(Rows rows) {
        return new Source(Department.NOUN, "select id, name, '' as kana, code as more from department", rows);
    }

    @Produces
    @Singleton
    SearchSource teams(Rows rows) {
        return new Source(Team.NOUN, "select id, name, '' as kana, '' as more from team", rows);
    }

    public static SearchDoc doc(User user) {
        return doc(User.NOUN, user.id, user.name, user.nameKana, user.email());
    }

    public static SearchDoc doc(Department department) {
        return doc(Department.NOUN, department.id, department.name, "", department.code);
    }

    static SearchDoc doc(Team team) {
        return doc(Team.NOUN, team.id, team.name, "", "");
    }

    private static SearchDoc doc(String noun, UUID id, String name, String kana, String more) {
        return SearchDoc.of(noun, id, name, kana).with(more);
    }

    /** @param select {@code id, name, kana, more} of all records, also deleted ones */
    private record Source(String noun, String select, Rows rows) implements SearchSource {

        @Override
        public boolean inBox() {
            return false;
        }

        @Override
        public List<SearchDoc> docs(UUID after, int limit) {
            Sql from = after == null ? Sql.EMPTY : Sql.of("and id > ?", after);
            return rows.list(
                    Sql.of(select + " where deleted_at is null").plus(from).plus("order by id limit " + limit),
                    row -> doc(noun, row.uuid("id"), row.text("name"), row.text("kana"), row.text("more")));
        }

        @Override
        public List<Card> cards(Collection<UUID> ids) {
            return rows.list(Sql.of(select + " where id = any(?)", ids), Source::card);
        }

        private static Card card(Row row) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String field : List.of("name", "kana", "more")) fields.put(field, row.text(field));
            return new Card(row.uuid("id"), row.text("name"), row.text("more"), fields);
        }
    }
}

package tagayasu.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** What the role that the program serves with may do, and what not even a hole in the program lets it do. */
@QuarkusTest
@Tag("GOV-01")
class DatabaseRolesTest {

    private static final String NOT_ALLOWED = "42501";

    @Inject
    Rows rows;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.liquibase.username")
    String owner;

    @ConfigProperty(name = "quarkus.liquibase.password")
    String ownersPassword;

    @Test
    void theProgramIsNeitherSuperuserNorOwner() {
        assertEquals(List.of("tagayasu f f"), texts("""
                select concat_ws(' ', rolname, rolsuper, rolcreaterole or rolcreatedb) as t from pg_roles
                where rolname = current_user"""));
        assertEquals(List.of(owner), texts("""
                select distinct relowner::regrole::text as t from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'S')"""));
    }

    @Test
    void everyTableIsOpenButThoseThatOnlyGrow() {
        assertEquals(
                List.of(
                        "databasechangelog r",
                        "databasechangeloglock r",
                        "journal ar",
                        "journal_image ar",
                        "journal_personal ar"),
                texts("""
                        select concat(relname, ' ', case when has_table_privilege(oid, 'insert') then 'a' end,
                            case when has_table_privilege(oid, 'select') then 'r' end) as t
                        from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                          and not (has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
                                   and has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete'))
                        order by relname"""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from journal",
                "update journal set actor_id = null",
                "truncate journal cascade",
                "delete from journal_image",
                "update journal_personal set changes = '{}'",
                "drop table journal_image",
                "alter table journal disable trigger all",
                "create table mine (id uuid)",
                "set role tagayasu_owner",
                "copy journal from program 'true'"
            })
    void nothingIsTakenBackFromTheJournal(String statement) {
        Rows.SqlFailure refused = assertThrows(
                Rows.SqlFailure.class,
                () -> QuarkusTransaction.requiringNew().run(() -> rows.update(Sql.of(statement))));
        assertEquals(NOT_ALLOWED, refused.state());
    }

    @Test
    void tablesOfLaterVersionsAreOpenToTheProgramAtOnce() throws SQLException {
        String table = "later_" + Ids.next().toString().replace("-", "");
        try (Connection migrating = DriverManager.getConnection(url, owner, ownersPassword);
                var statement = migrating.createStatement()) {
            statement.execute("create table " + table + " (id bigint generated always as identity, name text)");
            rows.update(Sql.of("insert into " + table + " (name) values ('千曲')"));
            assertEquals(1, rows.update(Sql.of("update " + table + " set name = '犀川'")));
            rows.withConnection(own -> own.createStatement().execute("analyze " + table));
            statement.execute("drop table " + table);
        }
    }

    @Test
    @Tag("PER-12")
    void onlyAPersonInTheBinIsForgotten() {
        As admin = Given.admin();
        Map<String, String> made = Map.of("familyName", "千曲", "givenName", "忘子");
        UUID id = UUID.fromString(admin.post("/persons", made).path("id"));
        assertThrows(Rows.SqlFailure.class, () -> forget(id));
        assertEquals(1, personalValues(id));

        admin.delete("/persons/{id}", 0, id).then().statusCode(204);
        forget(id);
        assertEquals(0, personalValues(id));
    }

    private void forget(UUID person) {
        QuarkusTransaction.requiringNew()
                .run(() -> rows.list(Sql.of("select cast(forget_person(?) as text) as done", person), row -> null));
    }

    private int personalValues(UUID person) {
        Sql sql = Sql.of("select 1 from journal_personal where person_id = ? and changes <> '{}'", person);
        return rows.list(sql, row -> 1).size();
    }

    private List<String> texts(String sql) {
        return rows.list(Sql.of(sql), row -> row.text("t"));
    }
}

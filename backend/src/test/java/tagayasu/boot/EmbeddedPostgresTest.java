package tagayasu.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path data;

    private EmbeddedPostgres server;

    @AfterEach
    void stop() {
        if (server != null) server.stop();
    }

    @Test
    void aFolderFromBeforeTheRolesComesUpWithThem() throws Exception {
        aFolderOfYesterday();
        String url = start();
        assertEquals("tagayasu_owner", tablesOwner(url));
        assertEquals(1, read(url, "tagayasu", password("tagayasu")));
        assertThrows(SQLException.class, () -> read(url, "tagayasu", "guessed"));
        assertThrows(SQLException.class, () -> read(url, "postgres", "postgres"));
        assertEquals("rwx------", rights(data.resolve("pg-programs")));
    }

    @Test
    void aDatabaseWithoutItsPasswordsGetsNewOnes() throws Exception {
        aFolderOfYesterday();
        Files.writeString(data.resolve("pg/pg_hba.conf"), EmbeddedPostgres.DOORS);
        String url = start();
        assertEquals(1, read(url, "tagayasu", password("tagayasu")));
        assertThrows(SQLException.class, () -> read(url, "tagayasu", "guessed"));
    }

    @Test
    void passwordsAreForTheirOwnersEyesOnly() throws IOException {
        DatabaseRoles roles = new DatabaseRoles(data);
        roles.makePasswords();
        try (var files = Files.list(data)) {
            files.forEach(file -> assertEquals("rw-------", rights(file)));
        }
    }

    private String start() {
        server = new EmbeddedPostgres(data);
        return server.start();
    }

    /** One role for everything, let in without a password. */
    private void aFolderOfYesterday() throws IOException, SQLException {
        Builder yesterday = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("pg"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false);
        try (var old = yesterday.start();
                Connection connection = old.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table account (id bigserial primary key, name text) partition by range (id)");
            statement.execute("create table account_few partition of account default");
            statement.execute("insert into account (name) values ('千曲川製材')");
        }
    }

    private String password(String role) throws IOException {
        return Files.readString(data.resolve("pg-passwords").resolve(role));
    }

    private static int read(String url, String user, String password) throws SQLException {
        return Integer.parseInt(asked(url, user, password, "select count(*) from account"));
    }

    private String tablesOwner(String url) throws SQLException, IOException {
        return asked(url, "tagayasu", password("tagayasu"), """
                select string_agg(distinct relowner::regrole::text, ',') from pg_class
                where relnamespace = 'public'::regnamespace""");
    }

    private static String asked(String url, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

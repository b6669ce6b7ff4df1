package tagayasu.boot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One fresh PostgreSQL for a whole test run, with the roles of an installation, so that a missing right is noticed. */
public class TestPostgres implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        SigningKeys.ensure(Path.of("target/test-keys").toAbsolutePath());
        DatabaseRoles roles = new DatabaseRoles(Path.of("target/test-passwords").toAbsolutePath());
        roles.makePasswords();
        Map<String, String> settings = new HashMap<>(roles.signIns());
        try {
            server = tagayasu.boot.EmbeddedPostgres.configure(EmbeddedPostgres.builder(), roles)
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .start();
            settings.put(
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres");
            roles.establish(settings.get("quarkus.datasource.jdbc.url"));
            letStatementsBeCounted(roles, settings.get("quarkus.datasource.jdbc.url"));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        for (String key : List.of("smallrye.jwt.sign.key.location", "mp.jwt.verify.publickey.location"))
            settings.put(key, System.getProperty(key));
        return settings;
    }

    private static void letStatementsBeCounted(DatabaseRoles roles, String url) throws IOException, SQLException {
        try (Connection connection = roles.connect(url, DatabaseRoles.SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_stat_statements");
            statement.execute("grant execute on function pg_stat_statements_reset to " + DatabaseRoles.APPLICATION);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

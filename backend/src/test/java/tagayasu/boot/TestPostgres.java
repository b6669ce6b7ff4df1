package tagayasu.boot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** One fresh PostgreSQL for a whole test run. */
public class TestPostgres implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        SigningKeys.ensure(Path.of("target/test-keys").toAbsolutePath());
        try {
            server = tagayasu.boot.EmbeddedPostgres.configure(EmbeddedPostgres.builder())
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "smallrye.jwt.sign.key.location",
                System.getProperty("smallrye.jwt.sign.key.location"),
                "mp.jwt.verify.publickey.location",
                System.getProperty("mp.jwt.verify.publickey.location"));
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

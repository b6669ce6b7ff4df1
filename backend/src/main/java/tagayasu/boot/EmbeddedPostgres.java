package tagayasu.boot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A real PostgreSQL as a child process, for installations that name no server. */
public final class EmbeddedPostgres {

    private static final Logger ZONKY = Logger.getLogger("io.zonky"); // a strong reference keeps the level
    private static final String URL = "quarkus.datasource.jdbc.url";

    private EmbeddedPostgres() {}

    /** Sets the datasource properties unless a server is configured already. */
    static void startUnlessConfigured(Path data) {
        if (System.getProperty(URL) != null || System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) return;
        System.setProperty(URL, start(data.resolve("pg")));
        System.setProperty("quarkus.datasource.username", "postgres");
        System.setProperty("quarkus.datasource.password", "postgres");
    }

    /** Starts on the folder, or attaches to the server that a killed process left running there. Returns the JDBC URL. */
    static String start(Path folder) {
        String running = running(folder);
        if (running != null) return running;
        try {
            ZONKY.setLevel(Level.WARNING);
            Files.createDirectories(folder.getParent());
            int port = configure(io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder())
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            folder.resolveSibling("pg-programs").toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "on") // the library is meant for tests and turns both off
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("unix_socket_directories", "''")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .setRegisterShutdownHook(true)
                    .start()
                    .getPort();
            return url(port);
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not start in " + folder, e);
        }
    }

    /** The locale is fixed, or the sort order of an installation would depend on who started it first. */
    public static Builder configure(Builder builder) {
        return builder.setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    private static String running(Path folder) {
        try {
            List<String> pid = Files.readAllLines(folder.resolve("postmaster.pid"));
            String url = url(Integer.parseInt(pid.get(3).strip()));
            DriverManager.getConnection(url + "?user=postgres&connectTimeout=3").close();
            return url;
        } catch (IOException | SQLException | IndexOutOfBoundsException | NumberFormatException e) {
            return null; // nobody serves this folder
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }
}

package tagayasu.boot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real PostgreSQL as a child process, for installations that name no server. The process that holds the lock file owns
 * the server and stops it; others that use the same folder only attach.
 */
public final class EmbeddedPostgres {

    private static final Logger ZONKY = Logger.getLogger("io.zonky"); // a strong reference keeps the level
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Everybody gives a password, from this machine only. */
    static final String DOORS = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private static final String OPEN_DOORS = DOORS.replace("scram-sha-256", "trust");

    private final Path folder;
    private final DatabaseRoles roles;
    private FileLock ownership;

    EmbeddedPostgres(Path data) {
        folder = data.resolve("pg");
        roles = new DatabaseRoles(data.resolve("pg-passwords"));
    }

    /** Sets the datasource properties unless a server is configured already; then there is nothing to stop. */
    static EmbeddedPostgres startUnlessConfigured(Path data) {
        if (isConfigured()) return null;
        EmbeddedPostgres server = new EmbeddedPostgres(data);
        System.setProperty(URL, server.start());
        server.roles.signIns().forEach(System::setProperty);
        return server;
    }

    /** A server is named, so there is none to start. */
    static boolean isConfigured() {
        return System.getProperty(URL) != null || System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null;
    }

    /** Starts on the folder, or attaches to the server that a killed process left running there. Returns the JDBC URL. */
    String start() {
        try {
            Files.createDirectories(folder.getParent());
            keepToOurselves(folder.resolveSibling("pg-programs"));
            own();
            if (ownership != null && roles.makePasswords()) openDoors();
            String url = running(ownership == null);
            if (url == null && ownership == null) throw new IllegalStateException("another process uses " + folder);
            if (url == null) url = launch();
            keepToOurselves(folder.resolveSibling("pg-programs")); // the library had opened it to all
            if (ownership != null) {
                roles.establish(url);
                closeDoors(url);
            }
            return url;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start in " + folder, e);
        }
    }

    private String launch() throws IOException {
        ZONKY.setLevel(Level.WARNING);
        return url(configure(io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder(), roles)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        folder.resolveSibling("pg-programs").toFile())
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "on") // the library is meant for tests and turns both off
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setRegisterShutdownHook(false) // the application must be down before its database
                .start()
                .getPort());
    }

    /** Whoever could write here would decide which program runs as the database. */
    private static void keepToOurselves(Path programs) throws IOException {
        Files.createDirectories(programs);
        Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwx------"));
    }

    /** For a database whose passwords nobody has: of a version that knew none, or restored without them. */
    private void openDoors() throws IOException {
        if (Files.exists(folder.resolve("pg_hba.conf"))) Files.writeString(folder.resolve("pg_hba.conf"), OPEN_DOORS);
    }

    private void closeDoors(String url) throws IOException, SQLException {
        Path doors = folder.resolve("pg_hba.conf");
        if (Files.readString(doors).equals(DOORS)) return;
        Files.writeString(doors, DOORS);
        try (Connection connection = roles.connect(url, DatabaseRoles.SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
    }

    /** The lock goes with its process, however that ended. */
    private void own() throws IOException {
        ownership = FileChannel.open(
                        folder.resolveSibling("pg.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock();
    }

    /** Stops the server, with an end to all transactions and a last checkpoint, unless another process owns it. */
    void stop() {
        ProcessHandle server = postmaster();
        if (server == null) return;
        try {
            if (ownership == null) own();
            if (ownership == null) return;
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            System.err.println("PostgreSQL (process " + server.pid() + ") did not stop: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Deletes the database of a demo world. Refuses one that is in use or that somebody works with for real. */
    static void discardDemo(Path data) {
        EmbeddedPostgres server = new EmbeddedPostgres(data);
        if (!Files.exists(server.folder)) return;
        if (!DemoSignIns.existIn(data))
            throw new IllegalStateException(data + " holds no demo world: nothing is deleted");
        try {
            server.own();
            if (server.ownership == null) throw new IllegalStateException("stop the program on " + data + " first");
            server.stop();
            try (var files = Files.walk(server.folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
            server.ownership.channel().close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The locale is fixed, or the sort order of an installation would depend on who started it first. A new database asks
     * for passwords from its first moment: these options of initdb come after the library's own {@code -A trust}.
     */
    static Builder configure(Builder builder, DatabaseRoles roles) throws IOException {
        return builder.setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", roles.file(DatabaseRoles.SUPERUSER).toString())
                .setConnectConfig("password", roles.password(DatabaseRoles.SUPERUSER));
    }

    /** The URL of the server on this folder, once it answers; null when nobody serves it. */
    private String running(boolean another) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (postmaster() != null) {
                String url = answering(another ? DatabaseRoles.APPLICATION : DatabaseRoles.SUPERUSER);
                if (url != null) return url;
            } else if (!another) {
                Files.deleteIfExists(folder.resolve("postmaster.pid")); // left by a killed server
                return null;
            }
            pause();
        }
        return null;
    }

    private String answering(String role) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("postmaster.pid"));
            String url = url(Integer.parseInt(lines.get(3).strip()));
            roles.connect(url, role).close();
            return url;
        } catch (IOException | SQLException | IndexOutOfBoundsException | NumberFormatException e) {
            return null; // still starting, or recovering
        }
    }

    /** The live server process of this folder; a process that merely got the same number is none. */
    private ProcessHandle postmaster() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .command()
                            .map(name -> name.contains("postgres"))
                            .orElse(true))
                    .orElse(null);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }
}

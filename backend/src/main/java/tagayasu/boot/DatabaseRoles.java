package tagayasu.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The roles of the embedded server, each with a random password in a file for its owner's eyes only. The program serves
 * as one that can neither change tables nor take anything back from the journal; {@code db/roles.sql} says what it may.
 */
final class DatabaseRoles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "tagayasu_owner";
    static final String APPLICATION = "tagayasu";

    private static final List<String> ALL = List.of(SUPERUSER, OWNER, APPLICATION);

    private final Path folder;

    DatabaseRoles(Path folder) {
        this.folder = folder;
    }

    /** Makes the passwords that are missing. Returns whether there were none at all. */
    boolean makePasswords() {
        boolean none = true;
        try {
            Files.createDirectories(folder);
            for (String role : ALL) {
                if (Files.exists(file(role))) none = false;
                else make(file(role));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return none;
    }

    Path file(String role) {
        return folder.resolve(role);
    }

    String password(String role) throws IOException {
        return Files.readString(file(role));
    }

    /** As whom the program serves, and as whom it migrates. */
    Map<String, String> signIns() {
        try {
            return Map.of(
                    "quarkus.datasource.username",
                    APPLICATION,
                    "quarkus.datasource.password",
                    password(APPLICATION),
                    "quarkus.liquibase.username",
                    OWNER,
                    "quarkus.liquibase.password",
                    password(OWNER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect(String url, String role) throws SQLException, IOException {
        return DriverManager.getConnection(url + "?connectTimeout=3", role, password(role));
    }

    /** Gives the roles their rights and passwords, also where tables of an earlier version belong to the superuser. */
    void establish(String url) {
        try (Connection connection = connect(url, SUPERUSER);
                Statement statement = connection.createStatement();
                InputStream rights = DatabaseRoles.class.getResourceAsStream("/db/roles.sql")) {
            connection.setAutoCommit(false);
            statement.execute(new String(rights.readAllBytes(), StandardCharsets.UTF_8));
            for (String role : ALL) statement.execute("alter role " + role + " password '" + password(role) + "'");
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the database's roles could not be made", e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] password = new byte[24];
        new SecureRandom().nextBytes(password);
        Path draft = Files.createTempFile(
                file.getParent(),
                "new",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HexFormat.of().formatHex(password));
        Files.move(draft, file); // whole or not at all, whenever the process is killed
    }
}

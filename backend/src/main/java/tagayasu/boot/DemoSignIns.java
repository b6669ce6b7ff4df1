package tagayasu.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import tagayasu.boot.demo.DemoWorld;

/** The password of the demo's people: made with the demo world, kept in the data folder for its owner's eyes only. */
final class DemoSignIns {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    DemoSignIns(Path data) {
        file = data.resolve("demo-password");
    }

    static boolean existIn(Path data) {
        return Files.exists(new DemoSignIns(data).file);
    }

    String make() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) password.append('-');
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return password.toString();
    }

    /** Who may sign in, for the line that is printed at the start; empty where there is no demo world. */
    String line() {
        if (!Files.exists(file)) return "";
        try {
            return " (demo: " + String.join(", ", DemoWorld.SIGN_INS) + "; password " + Files.readString(file) + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package tagayasu.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small tables of characters and words kept as text files beside the code. */
final class TextTable {

    private TextTable() {}

    /** Lines of the file, without blank ones and those that begin with #. */
    static List<String> lines(String file) {
        try (InputStream in = TextTable.class.getResourceAsStream("/text/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

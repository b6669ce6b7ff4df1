package tagayasu.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    /** A code in a call that refuses: {@code Problem.invalid("code", ...)}, {@code Fault.of("/at", "code")} and the like. */
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:invalid|badRequest|refused|forbidden|warning|unauthenticated|preconditionRequired|tooMany)"
                    + "\\(\\s*\"([a-z_]+)\"");

    @Test
    @Tag("GEN-06")
    void everyCodeHasItsTextInBothLanguages() throws IOException {
        Set<String> japanese = keys("ja");
        assertEquals(japanese, keys("en"));
        Set<String> without = new TreeSet<>(codes());
        without.removeAll(japanese);
        assertEquals(Set.of(), without);
    }

    @Test
    void textsFollowTheLanguageAndUnknownCodesStayCodes() {
        assertEquals("見つかりません。", Messages.text(java.util.Locale.JAPANESE, "not_found"));
        assertEquals("Not found.", Messages.text(java.util.Locale.ENGLISH, "not_found"));
        assertEquals("no_such_code", Messages.text(java.util.Locale.ENGLISH, "no_such_code"));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                Matcher call = REFUSAL.matcher(Files.readString(source));
                while (call.find()) codes.add(call.group(1));
            }
        }
        assertTrue(codes.size() > 40, "the search for codes is broken");
        return codes;
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream("/problems_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems_ja.properties", "problems_en.properties"})
    void noSentenceIsThereTwice(String file) throws IOException {
        try (var in = Messages.class.getResourceAsStream("/" + file)) {
            List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertEquals(keys.stream().distinct().toList(), keys);
        }
    }
}

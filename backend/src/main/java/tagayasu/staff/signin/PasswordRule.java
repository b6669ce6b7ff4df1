package tagayasu.staff.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tagayasu.platform.problem.Problem;

/** What a new password must be: long, and more than common words, product words, runs and the user's own name. */
final class PasswordRule {

    static final int SHORTEST = 15;

    /** What must be left when every common word is taken out; four kanji are as good as eight letters. */
    private static final int ENOUGH = 8;

    private static final List<String> WORDS = words();

    private PasswordRule() {}

    /**
     * Refuses (422) what is too weak.
     *
     * @param known the user's name, e-mail address and the like
     */
    static void check(String password, String pointer, String... known) {
        fault(password, known).ifPresent(code -> {
            throw Problem.invalid(code, pointer);
        });
    }

    /** The code of the fault, if there is one. */
    static Optional<String> fault(String password, String... known) {
        String text = Passwords.normal(password).toLowerCase(Locale.ROOT);
        if (text.codePointCount(0, text.length()) < SHORTEST) return Optional.of("password_too_short");
        for (String own : known) text = without(text, own);
        for (String word : WORDS) text = text.replace(word, "\n");
        return strength(text) < ENOUGH ? Optional.of("password_common") : Optional.empty();
    }

    private static String without(String text, String own) {
        if (own == null) return text;
        for (String part : own.toLowerCase(Locale.ROOT).split("[\\s@.　]+"))
            if (part.length() > 2) text = text.replace(part, "\n");
        return text;
    }

    /** Counts characters that neither repeat one seen before nor continue a run such as "abc" or "987". */
    private static int strength(String text) {
        int[] points = text.codePoints().toArray();
        int count = 0;
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            if (c == '\n' || Character.isWhitespace(c)) continue;
            if (i > 0 && Math.abs(c - points[i - 1]) <= 1) continue;
            if (text.indexOf(c) < text.offsetByCodePoints(0, i)) continue;
            count += c > 0x2E7F ? 2 : 1;
        }
        return count;
    }

    private static List<String> words() {
        try (var in = PasswordRule.class.getResourceAsStream("/password-block-list.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Stream<String> lines =
                    reader.lines().map(String::strip).filter(line -> !line.isEmpty() && line.charAt(0) != '#');
            return lines.sorted(Comparator.comparing(String::length).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package tagayasu.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The texts of problem codes in Japanese and English. */
public final class Messages {

    private static final Properties JAPANESE = load("problems_ja.properties");
    private static final Properties ENGLISH = load("problems_en.properties");

    private Messages() {}

    /** The code itself when nobody wrote a text for it; a test keeps that from happening. */
    public static String text(Locale language, String code) {
        Properties texts = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? ENGLISH : JAPANESE;
        return texts.getProperty(code, code);
    }

    static boolean knows(String code) {
        return JAPANESE.containsKey(code);
    }

    /** The first acceptable of our two languages; Japanese when the caller names none. */
    public static Locale language(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages().stream()
                    .filter(l -> l.getLanguage().equals("ja") || l.getLanguage().equals("en"))
                    .findFirst()
                    .orElse(Locale.JAPANESE);
        } catch (RuntimeException e) { // the framework's parser stumbles over a malformed header
            return Locale.JAPANESE;
        }
    }

    private static Properties load(String name) {
        try (InputStream in = Messages.class.getClassLoader().getResourceAsStream(name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package tagayasu.customer;

import java.util.regex.Pattern;

/**
 * A name in two parts.
 *
 * @param given empty where a name is known only as a whole
 */
public record PersonName(String family, String given) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Splits at the first space of any width; without one the whole is the family name. Null is two empty parts. */
    public static PersonName parse(String full) {
        String clean = clean(full);
        int space = clean.indexOf(' ');
        return space < 0
                ? new PersonName(clean, "")
                : new PersonName(clean.substring(0, space), clean.substring(space + 1));
    }

    public static PersonName of(String family, String given) {
        return new PersonName(clean(family), clean(given));
    }

    public String full() {
        return given.isEmpty() ? family : (family + " " + given).strip();
    }

    public boolean isEmpty() {
        return full().isEmpty();
    }

    private static String clean(String text) {
        return text == null ? "" : SPACES.matcher(text).replaceAll(" ").strip();
    }
}

package tagayasu.platform.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lexemes that find a piece of folded text anywhere in a field, from one character up, without any extension of the
 * database: at every position the n-gram that starts there, shorter at the end of the field. Input is folded text, so it
 * holds no quote and no backslash.
 */
public final class NGrams {

    private static final int DIGITS = 4;
    private static final int LATIN = 3;
    private static final int OTHER = 2;

    private NGrams() {}

    /** The tsvector literal of a record's folded fields. */
    public static String vector(Collection<String> fields) {
        Set<String> lexemes = new LinkedHashSet<>();
        for (String field : fields) {
            int[] c = field.codePoints().toArray();
            for (int i = 0; i < c.length; i++) lexemes.add(new String(c, i, Math.min(size(c[i]), c.length - i)));
        }
        if (lexemes.isEmpty()) return "";
        return lexemes.stream().collect(Collectors.joining("' '", "'", "'"));
    }

    /** The tsquery for one folded term that is not empty. Exact up to one lexeme, else a superset: recheck with LIKE. */
    public static String query(String term) {
        int[] c = term.codePoints().toArray();
        Set<String> lexemes = new LinkedHashSet<>();
        int covered = 0;
        for (int i = 0; i < c.length; i++) {
            int end = i + size(c[i]);
            if (end <= c.length) {
                lexemes.add("'" + new String(c, i, end - i) + "'");
                covered = end;
            } else if (covered < c.length) {
                lexemes.add("'" + new String(c, i, c.length - i) + "':*");
                covered = c.length;
            }
        }
        return String.join(" & ", lexemes);
    }

    private static int size(int c) {
        return c >= '0' && c <= '9' ? DIGITS : c < 0x80 ? LATIN : OTHER;
    }
}

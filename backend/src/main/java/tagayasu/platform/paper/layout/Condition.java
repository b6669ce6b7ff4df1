package tagayasu.platform.paper.layout;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code path}: there is something and it is not zero or false; {@code path = word}, {@code path != word}: it is that word or not. */
public record Condition(String path, String word, boolean equal) {

    private static final Pattern FORM = Pattern.compile("(" + Kind.PATHS.pattern() + ") *(!?=) *([^ =!][^=!]*)");

    static Condition read(String text) {
        if (Kind.PATHS.matcher(text).matches()) return new Condition(text, null, true);
        Matcher form = FORM.matcher(text);
        if (!form.matches()) throw new IllegalArgumentException(text);
        return new Condition(form.group(1), form.group(4).strip(), form.group(3).equals("="));
    }

    public boolean holds(Scope scope, int line) {
        Object value = scope.find(path, line);
        if (word == null) return isThere(value);
        return word.equals(Filters.text(value)) == equal;
    }

    static boolean isThere(Object value) {
        if (value instanceof Boolean flag) return flag;
        if (value instanceof BigDecimal number) return number.signum() != 0;
        if (value instanceof Number number) return number.longValue() != 0;
        if (value instanceof Collection<?> many) return !many.isEmpty();
        return value != null && !value.toString().isBlank();
    }
}

package tagayasu.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A piece of SQL with its parameters. Immutable. Text is always ours; whatever a client sends is a parameter.
 *
 * @param text SQL with one {@code ?} for each parameter
 * @param keepsPlan see {@link #keepPlan}
 */
public record Sql(String text, List<Object> params, boolean keepsPlan) {

    public static final Sql EMPTY = Sql.of("");
    public static final Sql TRUE = Sql.of("true");
    public static final Sql FALSE = Sql.of("false");

    public Sql(String text, List<Object> params) {
        this(text, params, false);
    }

    /** A null parameter is allowed; a collection or array binds as a PostgreSQL array. */
    public static Sql of(String text, Object... params) {
        return new Sql(text, Arrays.asList(params));
    }

    public Sql plus(Sql next) {
        if (next.text.isEmpty()) return this;
        if (text.isEmpty()) return next;
        List<Object> all = new ArrayList<>(params);
        all.addAll(next.params);
        return new Sql(text + " " + next.text, all);
    }

    public Sql plus(String text, Object... params) {
        return plus(Sql.of(text, params));
    }

    /**
     * For a whole statement that finds its rows by key or inserts them: the server may keep one plan for all parameters,
     * which is most of the cost of such a statement. Any other is planned for the values at hand, because the plan of one
     * search term can take a hundred times as long for another.
     */
    public Sql keepPlan() {
        return new Sql(text, params, true);
    }

    /**
     * The text with its parameters written into it: for an expression that stands more than once in a statement. Only ids
     * that we know, never what a client sends.
     */
    public String inlined() {
        StringBuilder written = new StringBuilder();
        Iterator<Object> values = params.iterator();
        for (char c : text.toCharArray())
            if (c == '?') written.append(literal(values.next()));
            else written.append(c);
        return written.toString();
    }

    private static String literal(Object value) {
        if (value instanceof UUID[] ids)
            return "cast('{" + Arrays.stream(ids).map(UUID::toString).collect(Collectors.joining(","))
                    + "}' as uuid[])";
        if (value instanceof UUID id) return "cast('" + id + "' as uuid)";
        throw new IllegalArgumentException("not an id: " + value);
    }

    public Sql and(Sql other) {
        if (equals(TRUE)) return other;
        if (other.equals(TRUE)) return this;
        return join(" and ", List.of(this, other));
    }

    public Sql not() {
        return new Sql("not coalesce((" + text + "), false)", params);
    }

    /** Each part in brackets, with the separator between; of no parts {@link #EMPTY}. */
    public static Sql join(String separator, Collection<Sql> parts) {
        List<Object> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Sql part : parts) {
            if (!text.isEmpty()) text.append(separator);
            text.append('(').append(part.text).append(')');
            all.addAll(part.params);
        }
        return new Sql(text.toString(), all);
    }
}

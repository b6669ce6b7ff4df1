package tagayasu.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A piece of SQL with its parameters. Immutable. Text is always ours; whatever a client sends is a parameter.
 *
 * @param text SQL with one {@code ?} for each parameter
 */
public record Sql(String text, List<Object> params) {

    public static final Sql EMPTY = Sql.of("");
    public static final Sql TRUE = Sql.of("true");
    public static final Sql FALSE = Sql.of("false");

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

package tagayasu.platform.list;

import java.util.ArrayList;
import java.util.List;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;

/** An ORDER BY out of a noun's declared sort keys, with the id last, and the predicate that continues after a cursor. */
final class Sorting {

    private record Key(String sql, String cast, boolean descending) {}

    private final List<Key> keys = new ArrayList<>();
    private final String text;

    Sorting(Noun noun, String alias, String requested, String fallback) {
        text = requested == null || requested.isBlank() ? fallback : requested.strip();
        boolean descending = false;
        for (String part : text.split(",", -1)) {
            String name = part.strip();
            descending = name.startsWith("-");
            Noun.SortKey key = noun.sort(descending ? name.substring(1) : name);
            if (key == null) throw Problem.badRequest("unknown_sort", "sort");
            keys.add(new Key(key.on(alias), key.cast(), descending));
        }
        keys.add(new Key(alias + ".id", "uuid", descending));
    }

    String text() {
        return text;
    }

    int size() {
        return keys.size();
    }

    /** The values of a row that a cursor keeps, as text columns k0, k1, ... */
    String columns() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < keys.size(); i++)
            columns.append(", cast(")
                    .append(keys.get(i).sql())
                    .append(" as text) as k")
                    .append(i);
        return columns.toString();
    }

    String orderBy() {
        StringBuilder order = new StringBuilder(" order by ");
        for (int i = 0; i < keys.size(); i++)
            order.append(i == 0 ? "" : ", ")
                    .append(keys.get(i).sql())
                    .append(keys.get(i).descending() ? " desc" : "");
        return order.toString();
    }

    /** Rows after the cursor: one row comparison when all keys run one way, which an index can follow. */
    Sql after(Cursor cursor) {
        boolean oneWay = keys.stream().map(Key::descending).distinct().count() == 1;
        if (oneWay) {
            List<String> left = keys.stream().map(Key::sql).toList();
            List<String> holes =
                    keys.stream().map(k -> "cast(? as " + k.cast() + ")").toList();
            return new Sql(
                    "(" + String.join(", ", left) + ")" + (keys.get(0).descending() ? " < " : " > ") + "("
                            + String.join(", ", holes) + ")",
                    List.copyOf(cursor.values()));
        }
        List<Sql> ways = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            List<Sql> steps = new ArrayList<>();
            for (int j = 0; j <= i; j++) {
                Key key = keys.get(j);
                String relation = j < i ? " = " : key.descending() ? " < " : " > ";
                steps.add(Sql.of(
                        key.sql() + relation + "cast(? as " + key.cast() + ")",
                        cursor.values().get(j)));
            }
            ways.add(Sql.join(" and ", steps));
        }
        return Sql.join(" or ", ways);
    }
}

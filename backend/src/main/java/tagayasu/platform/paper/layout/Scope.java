package tagayasu.platform.paper.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The values that a layout can name: the data's tree, and what lists around the place have bound. There is nothing behind
 * a value: maps and lists are walked, and no method of anything is ever called.
 */
public final class Scope {

    /** Hears of names that the data does not have. */
    public interface Missing {
        void at(int line, String path);
    }

    private final Scope outer;
    private final Map<String, ?> here;
    private final Missing missing;

    private Scope(Scope outer, Map<String, ?> here, Missing missing) {
        this.outer = outer;
        this.here = here;
        this.missing = missing;
    }

    public static Scope of(Map<String, ?> data, Missing missing) {
        return new Scope(null, data, missing);
    }

    public Scope with(Map<String, ?> more) {
        return new Scope(this, more, missing);
    }

    /** Null when there is nothing. */
    public Object find(String path, int line) {
        String[] steps = path.split("\\.");
        Scope scope = this;
        while (scope != null && !scope.here.containsKey(steps[0])) scope = scope.outer;
        if (scope == null) return unknown(line, path);
        Object value = scope.here.get(steps[0]);
        for (int i = 1; i < steps.length && value != null; i++) {
            if (!(value instanceof Map<?, ?> map) || !map.containsKey(steps[i])) return unknown(line, path);
            value = map.get(steps[i]);
        }
        return value;
    }

    private Object unknown(int line, String path) {
        missing.at(line, path);
        return null;
    }

    /** The values of a list; one value is a list of itself. */
    public Collection<?> each(String path, int line) {
        Object value = find(path, line);
        if (value == null) return List.of();
        return value instanceof Collection<?> many ? many : List.of(value);
    }
}

package tagayasu.platform.paper.press;

import java.util.ArrayList;
import java.util.List;
import tagayasu.platform.paper.layout.Node;
import tagayasu.platform.paper.layout.Scope;

/** Fields of a given size: what is too much is set smaller, to half; what is still too much is told, not cut. */
final class Shrinking {

    private static final float STEP = 0.94f, LEAST = 0.5f;

    private final Typesetter typesetter;
    private final Press press;
    private final TextLines lines;

    Shrinking(Typesetter typesetter, Press press, TextLines lines) {
        this.typesetter = typesetter;
        this.press = press;
        this.lines = lines;
    }

    Strip place(Node node, Scope scope, Style style) {
        float height = node.number("height", 0);
        List<Strip> inside = fitting(node, scope, style, node.number("width", 0), height);
        float drop = node.is("middle") ? Math.max(0, (height - Strip.height(inside)) / 2) : 0;
        return new Strip.Fixed(0, List.of(new Strip.Fixed.At(node.number("x", 0), node.number("y", 0) + drop, inside)));
    }

    private List<Strip> fitting(Node node, Scope scope, Style style, float width, float height) {
        for (float scale = 1; ; scale *= STEP) {
            List<Strip> inside = typesetter.set(node.children(), scope, style.scaled(scale), width);
            boolean fits = Strip.height(inside) <= height + 0.01f;
            if (!fits && scale >= LEAST) continue;
            if (!fits) press.overflow(node.line());
            return inside;
        }
    }

    Strip vertical(Node node, Scope scope, Style style, float around) {
        String text = node.text() == null ? "" : node.text().text(scope);
        float width = Math.min(node.number("width", around), around), height = node.number("height", 0);
        for (float scale = 1; scale >= LEAST; scale *= STEP) {
            Strip set = lines.down(text, style.scaled(scale), width, height, false);
            if (set != null) return set;
        }
        press.overflow(node.line());
        return lines.down(text, style.scaled(LEAST), width, height, true);
    }

    /** Rows of equal fields; {@code used} of them are gone from the first sheet. */
    List<Strip> grid(Node node, Scope scope, Style style) {
        List<Scope> items = Typesetter.items(node, scope);
        int across = (int) node.number("across", 1), down = (int) node.number("down", 1);
        float pitch = node.number("height", 0) + node.number("gapy", 0);
        int used = used(node, scope) % (across * down);
        List<Strip> rows = new ArrayList<>();
        for (int i = used - used % across; i < used + items.size(); i += across) {
            int row = i / across % down;
            if (row == 0 && i > 0) rows.add(Strip.Line.newPage());
            if (rows.isEmpty() || row == 0) rows.add(new Strip.Line(node.number("top", 0) + row * pitch, List.of()));
            List<Strip.Fixed.At> fields = new ArrayList<>();
            for (int at = Math.max(i, used); at < Math.min(i + across, used + items.size()); at++) {
                float x = node.number("left", 0) + (at - i) * (node.number("width", 0) + node.number("gapx", 0));
                Scope item = items.get(at - used);
                if (Typesetter.applies(node, item)) fields.add(field(node, item, style, x));
            }
            rows.add(new Strip.Fixed(row < down - 1 ? pitch : node.number("height", 0), fields));
        }
        return rows;
    }

    private static int used(Node node, Scope scope) {
        Object given = node.has("used") ? scope.find(node.word("used", ""), node.line()) : null;
        return given == null || !given.toString().matches("[0-9]{1,4}") ? 0 : Integer.parseInt(given.toString());
    }

    private Strip.Fixed.At field(Node node, Scope item, Style style, float x) {
        float inset = node.number("inset", 0);
        float width = node.number("width", 0) - 2 * inset, height = node.number("height", 0) - 2 * inset;
        return new Strip.Fixed.At(x + inset, inset, fitting(node, item, style, width, height));
    }
}

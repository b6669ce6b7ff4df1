package tagayasu.platform.paper.press;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import tagayasu.platform.paper.layout.Node;
import tagayasu.platform.paper.layout.Scope;
import tagayasu.platform.paper.layout.Sides;
import tagayasu.platform.paper.layout.Template;

/** The rows of a table: its heads, which come again on every page, and one for each value of its list. */
final class TableRows {

    private static final int GREY = 0xB8B8B8, SHADE = 0xEFEFEF;

    private final Typesetter typesetter;
    private final Node table;
    private final Style style;
    private final float width;
    private final float padding;
    private final List<Node> columns;
    private final float[] widths;

    TableRows(Typesetter typesetter, Node table, Style style, float width) {
        this.typesetter = typesetter;
        this.table = table;
        this.style = style;
        this.width = width;
        padding = table.number("padding", 4);
        columns = table.children();
        widths = Typesetter.widths(columns, width);
    }

    List<Strip> of(Scope scope) {
        List<Strip> rows = new ArrayList<>();
        List<Strip> heads = heads(scope);
        rows.addAll(heads);
        for (Scope item : Typesetter.items(table, scope)) {
            Row row = row(false, (column, room) -> inside(column, item, room));
            row.together = true;
            row.heads = heads;
            rows.add(row);
        }
        return rows;
    }

    private List<Strip> inside(Node column, Scope item, float room) {
        if (!Typesetter.applies(column, item)) return List.of();
        return typesetter.set(column.children(), item, style.with(column), room);
    }

    private List<Strip> heads(Scope scope) {
        if (columns.stream().noneMatch(column -> column.has("head"))) return List.of();
        Row head = row(true, (column, room) -> {
            if (!column.has("head")) return List.of();
            String text = column.value("head", Template.class).text(scope);
            return typesetter.words(text, style.with(column).bolder(), room);
        });
        head.stays = true;
        head.together = true;
        return List.of(head);
    }

    private Row row(boolean head, BiFunction<Node, Float, List<Strip>> content) {
        List<Row.Cell> cells = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < widths.length; i++) {
            Node column = columns.get(i);
            List<Strip> inside = content.apply(column, Math.max(1, widths[i] - 2 * padding));
            cells.add(new Row.Cell(x, widths[i], inside, head || column.is("middle")));
            x += widths[i];
        }
        return new Row(cells, new Sides(padding, padding, padding, padding), frame(head), width, 0);
    }

    private Row.Frame frame(boolean head) {
        String rules = table.word("rules", "all");
        float weight = rules.equals("none") ? 0 : table.number("weight", 0.5f);
        Integer shade = head ? Integer.valueOf(Typesetter.colour(table, "shade", SHADE)) : null;
        boolean headed = columns.stream().anyMatch(column -> column.has("head"));
        boolean above = head || !headed && rules.equals("all");
        return new Row.Frame(weight, Typesetter.colour(table, "ink", GREY), rules.equals("all"), above, shade);
    }
}

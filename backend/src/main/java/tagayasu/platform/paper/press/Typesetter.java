package tagayasu.platform.paper.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tagayasu.platform.paper.layout.Condition;
import tagayasu.platform.paper.layout.Node;
import tagayasu.platform.paper.layout.Scope;
import tagayasu.platform.paper.layout.Sides;
import tagayasu.platform.paper.layout.Width;
import tagayasu.platform.problem.Problem;

/** Sets the elements of a layout with their values into strips of a width. */
final class Typesetter {

    /** Of one paper; more is a mistake, or somebody's joke of lists within lists. */
    private static final int MOST_STRIPS = 300_000;

    private final Press press;
    private final TextLines lines;
    private final Shrinking shrinking;
    private int count;

    Typesetter(Press press, TextLines lines) {
        this.press = press;
        this.lines = lines;
        shrinking = new Shrinking(this, press, lines);
    }

    List<Strip> set(List<Node> nodes, Scope scope, Style style, float width) {
        List<Strip> strips = new ArrayList<>();
        for (Node node : nodes) set(node, scope, style, width, strips);
        return strips;
    }

    private void set(Node node, Scope scope, Style around, float width, List<Strip> strips) {
        if (!node.has("each") || isTable(node)) {
            if (applies(node, scope)) one(node, scope, around.with(node), width, strips);
            return;
        }
        for (Scope item : items(node, scope))
            if (applies(node, item)) one(node, item, around.with(node), width, strips);
    }

    private static boolean isTable(Node node) {
        return switch (node.element()) {
            case TABLE, GRID -> true;
            default -> false;
        };
    }

    static boolean applies(Node node, Scope scope) {
        Condition when = node.value("if", Condition.class), not = node.value("unless", Condition.class);
        return (when == null || when.holds(scope, node.line())) && (not == null || !not.holds(scope, node.line()));
    }

    /** One scope for each value of the node's list, which it knows by the node's name for it and its position from 1. */
    static List<Scope> items(Node node, Scope scope) {
        List<Scope> items = new ArrayList<>();
        for (Object value : scope.each(node.word("each", ""), node.line())) {
            Map<String, Object> bound = new LinkedHashMap<>();
            bound.put(node.word("as", "item"), value);
            bound.put("position", items.size() + 1);
            items.add(scope.with(bound));
        }
        return items;
    }

    private void one(Node node, Scope scope, Style style, float width, List<Strip> strips) {
        if ((count += 1) > MOST_STRIPS) throw Problem.invalid("paper_too_long", "");
        space(node, "before", strips);
        switch (node.element()) {
            case TEXT -> text(node, scope, style, width, strips);
            case COLUMNS -> strips.add(columns(node, scope, style, width));
            case TABLE -> strips.addAll(new TableRows(this, node, style, width).of(scope));
            case BOX -> strips.add(box(node, scope, style, width));
            case PLACE -> strips.add(shrinking.place(node, scope, style));
            case VERTICAL -> strips.add(shrinking.vertical(node, scope, style, width));
            case IMAGE -> press.picture(node.word("name", "")).ifPresent(p -> strips.add(image(node, style, width, p)));
            case LINE -> strips.add(rule(node, width));
            case SPACE -> strips.add(Strip.Line.space(node.number("height", 0)));
            case PAGE -> {
                strips.add(Strip.Line.newPage());
                strips.addAll(set(node.children(), scope, style, width));
            }
            case GRID -> strips.addAll(shrinking.grid(node, scope, style));
            default -> {}
        }
        space(node, "after", strips);
    }

    private static void space(Node node, String attribute, List<Strip> strips) {
        if (node.has(attribute)) strips.add(Strip.Line.space(node.number(attribute, 0)));
    }

    private void text(Node node, Scope scope, Style style, float width, List<Strip> strips) {
        if (node.text() == null) return;
        float indent = node.number("indent", 0);
        String text = node.text().text(scope);
        Style fitting = node.is("fit") ? lines.fitting(text, style, width - indent) : style;
        List<Strip> set = lines.across(text, fitting, indent, node.number("hanging", indent), width);
        if ((count += set.size()) > MOST_STRIPS) throw Problem.invalid("paper_too_long", "");
        if (node.is("stay")) set.forEach(line -> line.stays = true);
        strips.addAll(set);
    }

    List<Strip> words(String text, Style style, float width) {
        return lines.across(text, style, 0, 0, width);
    }

    private record Shown(Node column, Scope scope) {}

    private Row columns(Node node, Scope scope, Style style, float width) {
        List<Shown> shown = new ArrayList<>();
        for (Node column : node.children())
            for (Scope item : column.has("each") ? items(column, scope) : List.of(scope))
                if (applies(column, item)) shown.add(new Shown(column, item));
        float gap = node.number("gap", 0);
        List<Node> columns = shown.stream().map(Shown::column).toList();
        float[] widths = widths(columns, width - gap * Math.max(0, shown.size() - 1));
        List<Row.Cell> cells = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < widths.length; i++) {
            Node column = columns.get(i);
            List<Strip> inside = set(column.children(), shown.get(i).scope, style.with(column), widths[i]);
            cells.add(new Row.Cell(x, widths[i], inside, column.is("middle")));
            x += widths[i] + gap;
        }
        Row row = new Row(cells, Sides.NONE, Row.Frame.NONE, width, 0);
        row.together = node.is("keep");
        return row;
    }

    static float[] widths(List<Node> columns, float width) {
        return Width.of(columns.stream().map(Typesetter::widthOf).toList(), width);
    }

    private static Width widthOf(Node column) {
        Width width = column.value("width", Width.class);
        return width == null ? Width.REST : width;
    }

    private Row box(Node node, Scope scope, Style style, float width) {
        Sides padding = node.sides("padding");
        float inner = width - padding.left() - padding.right();
        List<Strip> inside = set(node.children(), scope, style, inner);
        float weight = node.number("border", 0);
        Row.Frame frame = new Row.Frame(weight, colour(node, "ink", 0), true, true, node.value("fill", Integer.class));
        List<Row.Cell> cell = List.of(new Row.Cell(0, width, inside, false));
        Row row = new Row(cell, padding, frame, width, node.number("height", 0));
        row.together = node.is("keep");
        return row;
    }

    static int colour(Node node, String attribute, int otherwise) {
        Integer colour = node.value(attribute, Integer.class);
        return colour == null ? otherwise : colour;
    }

    /** As large as its field allows, in its proportions. */
    private static Strip image(Node node, Style style, float width, Picture picture) {
        float mostWidth = Math.min(node.number("width", width), width), mostHeight = node.number("height", 0);
        float scale = Math.min(mostWidth / picture.width(), mostHeight / picture.height());
        float wide = picture.width() * scale, high = picture.height() * scale;
        float x = switch (style.align()) {
            case RIGHT -> width - wide;
            case CENTER -> (width - wide) / 2;
            default -> 0;
        };
        return new Strip.Line(high, List.of(new Mark.Image(x, 0, wide, high, picture)));
    }

    private static Strip rule(Node node, float width) {
        float weight = node.number("weight", 0.5f);
        return new Strip.Line(
                weight, List.of(new Mark.Stroke(0, weight / 2, width, weight / 2, weight, colour(node, "ink", 0))));
    }
}

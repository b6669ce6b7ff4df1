package tagayasu.platform.paper.press;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tagayasu.platform.paper.layout.Layout;
import tagayasu.platform.paper.layout.Node;
import tagayasu.platform.paper.layout.Scope;
import tagayasu.platform.paper.layout.Template;
import tagayasu.platform.problem.Problem;

/**
 * The body of a layout as a sheet: a text is a row, columns are cells of one row, a table is its heads and rows. A cell that
 * holds one value without words around it holds the value itself, so that figures add up; every other cell is text, and no
 * cell is a formula.
 */
public final class Spreadsheet {

    private static final int MOST_ROWS = 200_000, LONGEST_CELL = 32_000;

    private final Worksheet sheet;
    private int row;

    private Spreadsheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** @param name of the sheet, shown on its tab */
    public static void write(Layout layout, Scope data, String name, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Tagayasu", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            new Spreadsheet(sheet).blocks(layout.body().children(), data);
        }
    }

    private void blocks(List<Node> nodes, Scope scope) {
        for (Node node : nodes) {
            boolean whole = switch (node.element()) {
                case TABLE, GRID -> true;
                default -> !node.has("each");
            };
            for (Scope item : whole ? List.of(scope) : Typesetter.items(node, scope))
                if (Typesetter.applies(node, item)) block(node, item);
        }
    }

    private void block(Node node, Scope scope) {
        switch (node.element()) {
            case TEXT, VERTICAL -> put(List.of(value(node, scope)), node.is("bold"));
            case COLUMNS -> {
                List<Object> cells = new ArrayList<>();
                for (Node column : node.children())
                    for (Scope item : column.has("each") ? Typesetter.items(column, scope) : List.of(scope))
                        if (Typesetter.applies(column, item)) cells.add(cell(column, item));
                put(cells, node.is("bold"));
            }
            case TABLE -> table(node, scope);
            case GRID -> Typesetter.items(node, scope).forEach(item -> blocks(node.children(), item));
            case BOX, PLACE, PAGE -> blocks(node.children(), scope);
            default -> {}
        }
    }

    private void table(Node table, Scope scope) {
        List<Node> columns = table.children();
        if (columns.stream().anyMatch(column -> column.has("head")))
            put(columns.stream().map(column -> head(column, scope)).toList(), true);
        for (Scope item : Typesetter.items(table, scope))
            put(columns.stream().map(column -> cell(column, item)).toList(), false);
    }

    private static Object head(Node column, Scope scope) {
        return column.has("head") ? column.value("head", Template.class).text(scope) : "";
    }

    private static Object cell(Node column, Scope scope) {
        if (!Typesetter.applies(column, scope)) return "";
        List<Object> values = new ArrayList<>();
        collect(column.children(), scope, values);
        if (values.size() != 1)
            return String.join("\n", values.stream().map(Object::toString).toList());
        Object only = values.get(0);
        if (!column.word("form", "").equals("date") || only instanceof LocalDate) return only;
        return only.toString().matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(only.toString()) : only;
    }

    private static void collect(List<Node> nodes, Scope scope, List<Object> values) {
        for (Node node : nodes)
            for (Scope item : node.has("each") ? Typesetter.items(node, scope) : List.of(scope)) {
                if (!Typesetter.applies(node, item)) continue;
                if (node.text() != null) values.add(value(node, item));
                collect(node.children(), item, values);
            }
    }

    private static Object value(Node node, Scope scope) {
        Object value = node.text() == null ? null : node.text().value(scope);
        return value == null ? "" : value;
    }

    private void put(List<Object> cells, boolean bold) {
        if (row == MOST_ROWS) throw Problem.invalid("paper_too_long", "");
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof BigDecimal || cell instanceof Integer || cell instanceof Long)
                sheet.value(row, column, (Number) cell);
            else if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (!cell.toString().isEmpty()) {
                String text = cell.toString();
                sheet.inlineString(row, column, text.substring(0, Math.min(LONGEST_CELL, text.length())));
            }
            if (bold) sheet.style(row, column).bold().set();
        }
        row++;
    }
}

package tagayasu.exchange.imports;

import java.util.UUID;
import tagayasu.exchange.imports.ImportPlan.Mode;

/**
 * A column that a field fills.
 *
 * @param otherwise SQL for a new record whose cell is empty
 */
record Column(String field, String name, String type, String otherwise) {
    static Column text(String field, String name) {
        return new Column(field, name, "text", "null");
    }

    /** {@code {actor}} stands for the importer. */
    String otherwise(UUID actor) {
        return otherwise.replace("{actor}", "'" + actor + "'");
    }

    /** For columns that are never null. */
    static Column plain(String field, String name) {
        return new Column(field, name, "text", "''");
    }

    /** What the row says; links stand in judged under the name of their column. */
    String fresh(ImportTask task) {
        return field.isEmpty() ? "j." + name : task.val("j", field, type);
    }

    /** What an existing record will hold. An empty cell never erases. */
    String now(ImportTask task) {
        String old = "m." + name, fresh = fresh(task);
        Mode mode = task.plan.mode(field);
        return switch (mode) {
            case OVERWRITE -> "coalesce(" + fresh + ", " + old + ")";
            case IF_EMPTY ->
                "case when coalesce(cast(" + old + " as text), '') = '' then coalesce(" + fresh + ", " + old + ") else "
                        + old + " end";
            case APPEND ->
                "case when " + fresh + " is null or position(" + fresh + " in coalesce(" + old + ", '')) > 0 then "
                        + old + " when coalesce(" + old + ", '') = '' then " + fresh + " else " + old
                        + " || chr(10) || " + fresh + " end";
        };
    }
}

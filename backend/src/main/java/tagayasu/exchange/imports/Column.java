package tagayasu.exchange.imports;

import java.util.UUID;
import tagayasu.exchange.imports.ImportPlan.Mode;

/**
 * A column that a field fills.
 *
 * @param otherwise SQL for a new record whose cell is empty
 * @param kept SQL over the existing record {@code {m}} that keeps its value whatever the file says; null = never
 */
record Column(String field, String name, String type, String otherwise, boolean isLink, String kept) {

    Column(String field, String name, String type, String otherwise) {
        this(field, name, type, otherwise, false, null);
    }

    /** The id of a record that the field names; judged holds it under the name of the column. */
    static Column link(String field, String name) {
        return new Column(field, name, "uuid", "null", true, null);
    }

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

    /** What the row says. */
    String fresh(ImportTask task) {
        return isLink ? "j." + name : task.val("j", field, type);
    }

    /** What an existing record will hold. An empty cell never erases. */
    String now(ImportTask task) {
        return now(task, "m");
    }

    /** @param alias of the existing record */
    String now(ImportTask task, String alias) {
        String old = alias + "." + name, fresh = fresh(task);
        Mode mode = task.plan.mode(field);
        String said = switch (mode) {
            case OVERWRITE -> "coalesce(" + fresh + ", " + old + ")";
            case IF_EMPTY ->
                "case when coalesce(cast(" + old + " as text), '') = '' then coalesce(" + fresh + ", " + old + ") else "
                        + old + " end";
            case APPEND ->
                "case when " + fresh + " is null or position(" + fresh + " in coalesce(" + old + ", '')) > 0 then "
                        + old + " when coalesce(" + old + ", '') = '' then " + fresh + " else " + old
                        + " || chr(10) || " + fresh + " end";
        };
        return kept == null
                ? said
                : "case when " + kept.replace("{m}", alias) + " then " + old + " else " + said + " end";
    }
}

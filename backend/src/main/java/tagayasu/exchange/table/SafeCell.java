package tagayasu.exchange.table;

/** Cells of CSV files that we write: one that a spreadsheet would run as a formula becomes text by a leading apostrophe. */
public final class SafeCell {

    private SafeCell() {}

    public static String text(String cell) {
        return cell != null && startsFormula(cell, 0) && !isPlainNumber(cell) ? "'" + cell : cell;
    }

    /** The opposite of {@link #text}, for files that we wrote ourselves. */
    public static String original(String cell) {
        boolean marked = cell.startsWith("'") && startsFormula(cell, 1) && !isPlainNumber(cell.substring(1));
        return marked ? cell.substring(1) : cell;
    }

    /** Also behind apostrophes, so that a cell which really begins with one comes back as it was. */
    private static boolean startsFormula(String cell, int from) {
        int at = from;
        while (at < cell.length() && cell.charAt(at) == '\'') at++;
        return at < cell.length() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(at)) >= 0;
    }

    private static boolean isPlainNumber(String cell) {
        return cell.matches("[-+]?[0-9]{1,18}(\\.[0-9]{1,9})?");
    }
}

package tagayasu.exchange.table;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Completes what a plan leaves out about a file. Wishes are null where nothing was said; {@code columns} are the names
 * the plan uses: with them the header is the first row that holds them all, whatever stands before it.
 */
public record LayoutGuess(
        String encoding, String delimiter, Boolean header, Integer skipLines, Collection<String> columns) {

    private static final List<String> DELIMITERS = List.of(",", "\t", ";", "|", Layout.WHITESPACE);
    private static final int LONGEST_PREAMBLE = 30;

    /** {@code isData} says whether a cell can only be data (a date, a number), never a column's name. */
    public Layout of(Path file, Predicate<String> isData) {
        if (TableFile.isOldWorkbook(file)) throw new UnreadableFile("file_old_workbook");
        if (TableFile.isWorkbook(file)) return laidOut(Layout.XLSX, null, TableFile.sample(file), isData);
        String charset = encoding == null ? TextEncoding.of(file) : encoding;
        TableFile.requireDecodes(file, TextEncoding.named(charset));
        String text = TableFile.sampleText(file, TextEncoding.named(charset));
        if (text.isBlank()) throw new UnreadableFile("file_empty");
        String chosen = delimiter == null ? guessDelimiter(text) : delimiter;
        return laidOut(charset, chosen, TableFile.sample(text, chosen, 0), isData);
    }

    private Layout laidOut(String charset, String chosen, List<Row> rows, Predicate<String> isData) {
        if (rows.isEmpty()) throw new UnreadableFile("file_empty");
        Row named = headerByName(rows);
        if (named != null && header == null && skipLines == null)
            return new Layout(charset, chosen, true, (int) named.line() - 1);
        int skip = skipLines == null ? preamble(rows) : skipLines;
        List<Row> rest = rows.stream().filter(row -> row.line() > skip).toList();
        if (rest.isEmpty()) throw new UnreadableFile("file_empty");
        boolean heads = header != null ? header : columns.isEmpty() ? looksLikeHeader(rest, isData) : !numbered();
        return new Layout(charset, chosen, heads, skip);
    }

    private boolean numbered() {
        return columns.stream().allMatch(name -> name.matches("[1-9][0-9]{0,3}"));
    }

    private Row headerByName(List<Row> rows) {
        if (columns.isEmpty()) return null;
        return rows.stream()
                .limit(LONGEST_PREAMBLE)
                .filter(row -> Header.of(row).hasAll(columns))
                .findFirst()
                .orElse(null);
    }

    private String guessDelimiter(String text) {
        String best = ",";
        double bestScore = 0;
        for (String candidate : DELIMITERS) {
            List<Row> rows = TableFile.sample(text, candidate, 0);
            if (headerByName(rows) != null && (columns.size() > 1 || !candidate.equals(Layout.WHITESPACE)))
                return candidate;
            double score = evenness(rows, candidate.equals(Layout.WHITESPACE));
            if (score > bestScore + 0.05) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The share of rows that are as wide as most are; blanks must be very even to be taken for column ends. */
    private static double evenness(List<Row> rows, boolean blanks) {
        if (rows.isEmpty()) return 0;
        int width = usualWidth(rows);
        if (width < (blanks ? 3 : 2)) return 0;
        double share = (double)
                        rows.stream().filter(row -> row.cells().length == width).count()
                / rows.size();
        return blanks && share < 0.9 ? 0 : share;
    }

    private static int usualWidth(List<Row> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Row row : rows) counts.merge(row.cells().length, 1, Integer::sum);
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** Lines before the first row that is filled as far as most are. */
    private static int preamble(List<Row> rows) {
        int width = usualWidth(rows);
        if (width == 1) return 0;
        for (Row row : rows.subList(0, Math.min(rows.size(), LONGEST_PREAMBLE)))
            if (row.cells().length >= width && filled(row) * 2 > width) return (int) row.line() - 1;
        return 0;
    }

    private static long filled(Row row) {
        return Arrays.stream(row.cells()).filter(cell -> !cell.isBlank()).count();
    }

    private static boolean looksLikeHeader(List<Row> rows, Predicate<String> isData) {
        Set<String> seen = new HashSet<>();
        for (String cell : rows.get(0).cells()) {
            if (cell.isBlank()) continue;
            if (isData.test(cell) || !seen.add(cell)) return false;
        }
        return !seen.isEmpty();
    }
}

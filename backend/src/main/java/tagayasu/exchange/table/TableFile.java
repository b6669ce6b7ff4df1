package tagayasu.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens a file of any format that can be imported. */
public final class TableFile {

    private static final int SAMPLE_CHARACTERS = 1 << 17;
    private static final int SAMPLE_ROWS = 200;

    private TableFile() {}

    public static boolean isWorkbook(Path file) {
        return TextEncoding.startsWith(TextEncoding.head(file, 4), 'P', 'K', 3, 4);
    }

    /** An old .xls, which cannot be read. */
    static boolean isOldWorkbook(Path file) {
        return TextEncoding.startsWith(TextEncoding.head(file, 4), 0xD0, 0xCF, 0x11, 0xE0);
    }

    public static Table open(Path file, Layout layout) {
        if (layout.isWorkbook()) return new Workbook(file, layout.skipLines());
        try {
            return text(TextEncoding.strict(file, layout.charset()), layout.delimiter(), layout.skipLines(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table text(Reader reader, String delimiter, int skipLines, boolean lenient) {
        return delimiter.equals(Layout.WHITESPACE)
                ? new SpacedText(reader, skipLines)
                : new DelimitedText(reader, delimiter.charAt(0), skipLines, lenient);
    }

    /** The whole file is characters of this charset. */
    static void requireDecodes(Path file, Charset charset) {
        long line = TextEncoding.firstBadLine(file, charset);
        if (line > 0) throw new UnreadableFile("file_not_in_encoding", line);
    }

    /** The first rows of a workbook. */
    static List<Row> sample(Path workbook) {
        try (Table table = new Workbook(workbook, 0)) {
            return first(table);
        }
    }

    /** The first characters of a text file. */
    static String sampleText(Path file, Charset charset) {
        try (Reader reader = TextEncoding.strict(file, charset)) {
            char[] buffer = new char[SAMPLE_CHARACTERS];
            int length = 0;
            for (int n; length < buffer.length && (n = reader.read(buffer, length, buffer.length - length)) >= 0; )
                length += n;
            String text = new String(buffer, 0, length);
            int lastLine = length == buffer.length ? text.lastIndexOf('\n') : -1;
            return lastLine > 0 ? text.substring(0, lastLine) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> sample(String text, String delimiter, int skipLines) {
        try (Table table = text(new StringReader(text), delimiter, skipLines, true)) {
            return first(table);
        }
    }

    private static List<Row> first(Table table) {
        List<Row> rows = new ArrayList<>();
        while (rows.size() < SAMPLE_ROWS && table.hasNext()) rows.add(table.next());
        return rows;
    }
}

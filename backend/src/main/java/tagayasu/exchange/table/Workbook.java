package tagayasu.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The first sheet of an XLSX file, streamed; every cell as the text that Excel shows. */
final class Workbook implements Table {

    private static final int WIDEST = 1_000;

    private final ReadableWorkbook book;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final int skipRows;
    private Row next;
    private long line;

    Workbook(Path file, int skipRows) {
        this.skipRows = skipRows;
        ZipLimits.check(file);
        try {
            book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            stream = book.getFirstSheet().openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile("file_not_readable");
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            try {
                if (!rows.hasNext()) return false;
                org.dhatim.fastexcel.reader.Row row = rows.next();
                line = row.getRowNum();
                if (line <= skipRows) continue;
                Row read = new Row(line, cells(row));
                if (!read.isBlank()) next = read;
            } catch (ExcelReaderException
                    | IllegalStateException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | ArithmeticException e) {
                throw new UnreadableFile("file_not_readable", line + 1);
            }
        }
        return true;
    }

    private String[] cells(org.dhatim.fastexcel.reader.Row row) {
        int width = Math.min(WIDEST, row.getCellCount());
        String[] cells = new String[width];
        for (int i = 0; i < width; i++) {
            Cell cell = row.getCell(i);
            cells[i] = cell == null ? "" : ShownCell.text(cell, book.isDate1904());
        }
        return cells;
    }

    @Override
    public Row next() {
        if (!hasNext()) throw new NoSuchElementException();
        Row row = next;
        next = null;
        return row;
    }

    @Override
    public void close() {
        try (stream;
                book) {
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

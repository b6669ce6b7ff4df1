package tagayasu.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.NoSuchElementException;

/** CSV, TSV and their kin by RFC 4180: quotes may hold the delimiter, line ends and doubled quotes. */
final class DelimitedText implements Table {

    /** One cell may be a megabyte of text, as everywhere in the product. */
    private static final int LONGEST_RECORD = 16 << 20;

    private final CloseableIterator<CsvRecord> records;
    private final long firstLine;
    private Row next;
    private long lastLine;

    DelimitedText(Reader reader, char delimiter, int skipLines, boolean lenient) {
        firstLine = skipLines + 1L;
        lastLine = skipLines;
        try {
            for (int i = 0; i < skipLines; i++) skipLine(reader);
        } catch (IOException e) {
            throw unreadable(e);
        }
        records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(lenient)
                .allowUnclosedQuote(lenient)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(reader)
                .iterator();
    }

    private static void skipLine(Reader reader) throws IOException {
        for (int c; (c = reader.read()) >= 0 && c != '\n'; ) {}
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            try {
                if (!records.hasNext()) return false;
                CsvRecord csv = records.next();
                lastLine = firstLine - 1 + csv.getStartingLineNumber();
                String[] cells = csv.getFields().toArray(String[]::new);
                Row row = new Row(lastLine, cells);
                if (!row.isBlank()) next = row;
            } catch (CsvParseException e) {
                throw new UnreadableFile("file_quotes_broken", lastLine + 1);
            } catch (UncheckedIOException e) {
                throw unreadable(e.getCause());
            }
        }
        return true;
    }

    private UnreadableFile unreadable(IOException e) {
        if (e instanceof CharacterCodingException) return new UnreadableFile("file_not_in_encoding", lastLine + 1);
        throw new UncheckedIOException(e);
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
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

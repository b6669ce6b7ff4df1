package tagayasu.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Columns set apart by runs of blanks and tabs, as old systems print them; there are no quotes and no empty cells. */
final class SpacedText implements Table {

    private final BufferedReader lines;
    private long line;
    private Row next;

    SpacedText(Reader reader, int skipLines) {
        lines = new BufferedReader(reader);
        while (line < skipLines && readLine() != null) {}
    }

    private String readLine() {
        try {
            line++;
            return lines.readLine();
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("file_not_in_encoding", line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            String text = readLine();
            if (text == null) return false;
            String[] cells = split(text);
            if (cells.length > 0) next = new Row(line, cells);
        }
        return true;
    }

    static String[] split(String text) {
        List<String> cells = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || text.charAt(i) <= ' ' || text.charAt(i) == '\u3000';
            if (blank && start >= 0) {
                cells.add(text.substring(start, i));
                start = -1;
            } else if (!blank && start < 0) start = i;
        }
        return cells.toArray(String[]::new);
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
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

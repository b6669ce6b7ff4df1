package tagayasu.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Watches the bytes of one part of a workbook go by, before a reader builds anything of them: a row has no more columns than
 * Excel has (XFD), and no cell, shared text or run of characters is larger than {@link #LARGEST}.
 */
final class CellLimits {

    static final int COLUMNS = 16_384;
    static final int LARGEST = 1 << 20;
    /** The start tag of a cell is an address, a style and a type. */
    private static final int TAG = 1_000;

    private static final String SHEET = "sheetData";
    private static final Pattern ADDRESS = Pattern.compile("\\sr\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");

    private enum In {
        START,
        TEXT,
        TAG,
        MARKUP,
        COMMENT,
        CDATA,
        INSTRUCTION,
        WIDE,
        NO_XML
    }

    private final StringBuilder tag = new StringBuilder();
    private In in = In.START;
    private long seen;
    private int matched;
    private long run;
    private long inCell = -1;
    private int cellsInRow;
    private char quote;
    private int before, beforeThat;

    void see(byte[] bytes, int length) {
        for (int i = 0; i < length && in != In.NO_XML; i++) see((char) (bytes[i] & 0xFF));
    }

    private void see(char c) {
        seen++;
        if (in == In.START) {
            begin(c);
            return;
        }
        if (c == 0 && seen == 2) in = In.WIDE;
        if (in == In.WIDE) {
            seeWide(c);
            return;
        }
        if (++run > LARGEST || inCell >= 0 && ++inCell > LARGEST) throw refused();
        switch (in) {
            case START, WIDE, NO_XML -> {}
            case TEXT -> {
                if (c == '<') open();
            }
            case TAG -> inTag(c);
            case MARKUP -> inMarkup(c);
            case COMMENT -> {
                if (c == '>' && before == '-' && beforeThat == '-') in = In.TEXT;
            }
            case CDATA -> {
                if (c == '>' && before == ']' && beforeThat == ']') in = In.TEXT;
            }
            case INSTRUCTION -> {
                if (c == '>' && before == '?') in = In.TEXT;
            }
        }
        beforeThat = before;
        before = c;
    }

    /** Parts that are no XML, such as pictures, are not looked at. */
    private void begin(char c) {
        boolean bom = c == 0xEF || c == 0xBB || c == 0xBF;
        if (before == 0xFE && c == 0xFF || before == 0xFF && c == 0xFE || seen > 1 && before == 0 && c == '<')
            in = In.WIDE;
        else if (c == '<') open();
        else if (c > ' ' && !bom && c < 0xFE) in = In.NO_XML;
        before = c;
    }

    /** UTF-16 is for small parts of other programs; sheets are UTF-8, as Excel and all others write them. */
    private void seeWide(char c) {
        if (seen > 16L * LARGEST) throw refused();
        if (c == 0) return;
        matched = c == SHEET.charAt(matched) ? matched + 1 : c == SHEET.charAt(0) ? 1 : 0;
        if (matched == SHEET.length()) throw refused();
    }

    private void open() {
        in = In.TAG;
        run = 0;
        quote = 0;
        tag.setLength(0);
    }

    private void inTag(char c) {
        if (tag.isEmpty() && c == '?') in = In.INSTRUCTION;
        else if (tag.isEmpty() && c == '!') in = In.MARKUP;
        if (quote == 0 && c == '>') {
            end(tag.toString());
            in = In.TEXT;
            run = 0;
            return;
        }
        if (c == '"' || c == '\'') quote = quote == 0 ? c : quote == c ? 0 : quote;
        if (tag.length() <= TAG) tag.append(c);
    }

    /** Behind {@code <!}: a comment or characters as they are; a document type has no place in a workbook. */
    private void inMarkup(char c) {
        tag.append(c);
        String begun = tag.substring(1);
        if (begun.equals("--")) in = In.COMMENT;
        else if (begun.equals("[CDATA[")) in = In.CDATA;
        else if (!"--".startsWith(begun) && !"[CDATA[".startsWith(begun)) throw refused();
        if (in != In.MARKUP) before = 0;
    }

    private void end(String written) {
        boolean closing = written.startsWith("/"), empty = written.endsWith("/");
        String name = written.substring(closing ? 1 : 0).split("[\\s/]", 2)[0];
        switch (name.substring(name.indexOf(':') + 1)) {
            case "row" -> cellsInRow = 0;
            case "si" -> inCell = closing || empty ? -1 : 0;
            case "c" -> {
                inCell = closing || empty ? -1 : 0;
                if (!closing) cell(written);
            }
            default -> {}
        }
    }

    private void cell(String written) {
        if (written.length() > TAG || ++cellsInRow > COLUMNS) throw refused();
        Matcher address = ADDRESS.matcher(written);
        while (address.find()) {
            Matcher place = PLACE.matcher(address.group(1) == null ? address.group(2) : address.group(1));
            if (!place.matches() || column(place.group(1)) > COLUMNS) throw refused();
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (byte letter : letters.getBytes(StandardCharsets.US_ASCII)) column = column * 26 + letter - 'A' + 1;
        return column;
    }

    private static UnreadableFile refused() {
        return new UnreadableFile("file_not_readable");
    }
}

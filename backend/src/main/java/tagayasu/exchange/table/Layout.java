package tagayasu.exchange.table;

import java.nio.charset.Charset;

/**
 * How the rows of a file are laid out. {@code encoding} is {@code xlsx} for a workbook, else a charset;
 * {@code delimiter} is one character, or {@code whitespace} for runs of blanks; {@code skipLines} counts the physical
 * lines (of a workbook: rows) before the header or, without one, before the data.
 */
public record Layout(String encoding, String delimiter, boolean header, int skipLines) {

    public static final String XLSX = "xlsx";
    public static final String WHITESPACE = "whitespace";

    public boolean isWorkbook() {
        return XLSX.equals(encoding);
    }

    public Charset charset() {
        return TextEncoding.named(encoding);
    }
}

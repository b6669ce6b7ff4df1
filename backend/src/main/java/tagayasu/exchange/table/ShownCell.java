package tagayasu.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dhatim.fastexcel.reader.Cell;

/** A cell of a workbook as text: what Excel shows, so that 00123 keeps its zeros and a date is a date. */
final class ShownCell {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** Digits before or behind the point; beyond, a number is shown as it is written: 1e999999999. */
    private static final int FURTHEST = 100;

    private ShownCell() {}

    static String text(Cell cell, boolean date1904) {
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case BOOLEAN -> "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "TRUE" : "FALSE";
            case NUMBER -> number(raw, cell.getDataFormatString(), date1904);
            case FORMULA ->
                cell.getValue() instanceof BigDecimal
                        ? number(raw, cell.getDataFormatString(), date1904)
                        : raw == null ? "" : raw;
            case STRING -> cell.getText();
            case ERROR -> raw == null ? "#N/A" : raw;
        };
    }

    static String number(String raw, String format, boolean date1904) {
        BigDecimal value;
        try {
            BigDecimal written = new BigDecimal(raw);
            if (written.signum() != 0 && Math.abs((long) written.precision() - written.scale()) > FURTHEST) return raw;
            // Excel itself keeps and shows 15 digits; the file may hold 0.30000000000000004
            value = written.round(new MathContext(15));
        } catch (NumberFormatException e) {
            return raw == null ? "" : raw;
        }
        if (format != null && isDate(format)) return date(value, date1904);
        String plain = plain(value);
        if (format != null && format.matches("0{2,30}") && value.scale() <= 0 && value.signum() >= 0)
            return "0".repeat(Math.max(0, format.length() - plain.length())) + plain;
        return plain;
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Whether a number format shows a date: it has day or year letters outside quotes, brackets and escapes. */
    static boolean isDate(String format) {
        boolean quoted = false, bracketed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == '[' && !quoted) bracketed = true;
            else if (c == ']') bracketed = false;
            else if (c == '\\') i++;
            else if (!quoted && !bracketed && "yYdDgGeE".indexOf(c) >= 0) return !exponent(format, i);
        }
        return false;
    }

    /** The E of 0.00E+00 is no era. */
    private static boolean exponent(String format, int at) {
        return at + 1 < format.length() && "+-".indexOf(format.charAt(at + 1)) >= 0;
    }

    /** Serial 60 is 29 February 1900, a day that never was; smaller serials count from one day later. */
    static String date(BigDecimal serial, boolean date1904) {
        long days = serial.longValue();
        if (days < 0 || days > 2_958_465) return plain(serial);
        if (!date1904 && days == 60) return "1900-02-29";
        LocalDate day = (date1904 ? EPOCH_1904 : EPOCH_1900).plusDays(!date1904 && days < 60 ? days + 1 : days);
        BigDecimal part = serial.subtract(BigDecimal.valueOf(days));
        if (part.signum() == 0) return day.toString();
        long seconds = part.multiply(BigDecimal.valueOf(86_400))
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime at = day.atTime(LocalTime.MIDNIGHT).plusSeconds(seconds);
        return at.toLocalDate() + " " + at.toLocalTime();
    }
}

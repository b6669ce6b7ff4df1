package tagayasu.exchange.cell;

import java.math.BigDecimal;

/** Numbers as Japanese ledgers write them: ￥1,234 １２３４円 △500 (500) 500-, exact decimals throughout. */
public final class Numbers {

    private static final int WHOLE_DIGITS = 14;
    private static final int DECIMALS = 4;

    private Numbers() {}

    public static boolean isNumber(String cell) {
        try {
            parse(cell);
            return true;
        } catch (NotReadable e) {
            return false;
        }
    }

    /** @throws NotReadable {@code number_format}, or {@code number_range} beyond 14 digits or finer than 4 decimals */
    public static BigDecimal parse(String cell) throws NotReadable {
        String text = CellText.narrow(cell);
        boolean negative = false;
        if (text.startsWith("(") && text.endsWith(")") && text.length() > 2) {
            negative = true;
            text = text.substring(1, text.length() - 1);
        }
        int start = 0, end = text.length();
        boolean signed = negative;
        for (; start < end; start++) {
            char c = text.charAt(start);
            if (isMinus(c) || c == '+') {
                if (signed) throw new NotReadable("number_format");
                signed = true;
                negative = c != '+';
            } else if (!isCurrency(c) && c != ' ') break;
        }
        while (end > start && (text.charAt(end - 1) == '円' || text.charAt(end - 1) == ' ')) end--;
        if (end > start && isMinus(text.charAt(end - 1)) && !signed) {
            negative = true;
            end--;
        }
        BigDecimal value = digits(text.substring(start, end));
        return negative ? value.negate() : value;
    }

    /** Whether a number without trailing zeros can be stored as it is: 14 digits, 4 decimals. */
    public static boolean fits(BigDecimal stripped) {
        return stripped.scale() <= DECIMALS && stripped.precision() - (long) stripped.scale() <= WHOLE_DIGITS;
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2010' || c == '△' || c == '▲' || c == '\u2013' || c == 'ー';
    }

    private static boolean isCurrency(char c) {
        return c == '¥' || c == '\\' || c == '$' || c == '€';
    }

    private static BigDecimal digits(String text) throws NotReadable {
        if (text.isEmpty() || text.length() > 60) throw new NotReadable("number_format");
        String plain = ungrouped(text);
        for (int i = 0; i < plain.length(); i++)
            if ("0123456789.eE+-".indexOf(plain.charAt(i)) < 0) throw new NotReadable("number_format");
        char first = plain.charAt(0);
        if (first == '+' || first == '-') throw new NotReadable("number_format");
        BigDecimal value;
        try {
            value = new BigDecimal(plain);
        } catch (NumberFormatException e) {
            throw new NotReadable("number_format");
        }
        if (value.signum() == 0) return BigDecimal.ZERO;
        BigDecimal stripped = value.stripTrailingZeros();
        if (!fits(stripped)) throw new NotReadable("number_range");
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Commas only where thousands end; 12,5 is no number rather than 125. */
    private static String ungrouped(String text) throws NotReadable {
        if (text.indexOf(',') < 0) return text;
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String[] groups = whole.split(",", -1);
        if (groups[0].isEmpty() || groups[0].length() > 3) throw new NotReadable("number_format");
        for (int i = 1; i < groups.length; i++) if (groups[i].length() != 3) throw new NotReadable("number_format");
        return String.join("", groups) + (point < 0 ? "" : text.substring(point));
    }
}

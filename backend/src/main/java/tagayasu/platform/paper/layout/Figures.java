package tagayasu.platform.paper.layout;

import java.math.BigDecimal;
import java.util.Currency;

/** Figures as papers write them. Nothing here rounds: a figure with more decimals than asked shows them all. */
final class Figures {

    private static final String KANJI = "〇一二三四五六七八九";
    private static final String DAIJI = "零壱弐参四五六七八九";
    private static final String[] TENS = {"", "拾", "百", "千"};
    private static final String[] MYRIADS = {"", "万", "億", "兆", "京"};

    private Figures() {}

    /** 1,234,567.5 with at least so many decimals. */
    static String grouped(BigDecimal number, int decimals) {
        BigDecimal plain = number.stripTrailingZeros();
        if (isAbsurd(plain)) return plain.toString();
        if (plain.scale() < decimals) plain = plain.setScale(decimals);
        String digits = plain.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) grouped.insert(at, ',');
        return (plain.signum() < 0 ? "-" : "") + grouped;
    }

    /** 1E+1000000 is a few characters, and a million zeros once written out. */
    static boolean isAbsurd(BigDecimal number) {
        return Math.abs((long) number.scale()) > 100 || number.precision() > 100;
    }

    /** ¥1,234 or USD 1,234.50. */
    static String money(BigDecimal number, String currency) {
        int decimals;
        try {
            decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            decimals = 0;
        }
        String figure = grouped(number.abs(), decimals);
        return (number.signum() < 0 ? "-" : "") + (currency.equals("JPY") ? "¥" : currency + " ") + figure;
    }

    /** Digit for digit, as addresses are written from top to bottom: 1-23 becomes 一ー二三. */
    static String kanji(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= '０' && c <= '９') c -= '０' - '0';
            if (c >= '0' && c <= '9') written.append(KANJI.charAt(c - '0'));
            else if ("-－‐−–".indexOf(c) >= 0) written.append('ー');
            else written.appendCodePoint(c);
        });
        return written.toString();
    }

    /** 壱百弐拾参万四千五百六拾七, as a contract writes a sum that nobody shall alter; whole numbers below 10^20. */
    static String daiji(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > 0 || plain.signum() < 0 || plain.precision() - plain.scale() > 20)
            return grouped(number, 0);
        String digits = plain.toPlainString();
        if (digits.equals("0")) return "零";
        StringBuilder written = new StringBuilder();
        boolean inMyriad = false;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit > 0) {
                written.append(DAIJI.charAt(digit)).append(TENS[place % 4]);
                inMyriad = true;
            }
            if (place % 4 == 0 && inMyriad) {
                written.append(MYRIADS[place / 4]);
                inMyriad = false;
            }
        }
        return written.toString();
    }

    /** Letters and digits in the width of a kanji. */
    static String wide(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c > ' ' && c <= '~') written.appendCodePoint(c - '!' + '！');
            else if (c == ' ') written.append('\u3000');
            else written.appendCodePoint(c);
        });
        return written.toString();
    }
}

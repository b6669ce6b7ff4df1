package tagayasu.platform.paper.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a layout can do to a value before it prints it. None of them rounds: figures are rounded where they are made. */
final class Filters {

    /** A null value comes in as null and usually leaves so, which prints nothing. */
    interface Filter {
        Object of(Object value, Scope scope);
    }

    private Filters() {}

    /** @throws IllegalArgumentException when there is no such filter, or not with these words */
    static Filter of(List<String> words, Locale language) {
        if (words.isEmpty()) throw new IllegalArgumentException();
        boolean english = language.getLanguage().equals("en");
        String first = words.size() > 1 ? words.get(1) : null;
        return switch (words.get(0)) {
            case "number" -> figure(number -> Figures.grouped(number, first == null ? 0 : Integer.parseInt(first)));
            case "money" -> money(first);
            case "percent" -> figure(number -> Figures.grouped(number, 0) + "%");
            case "kanji" -> text(Figures::kanji);
            case "daiji" -> figure(Figures::daiji);
            case "date" -> day(day -> Days.written(day, first, english));
            case "wareki" -> day(Days::wareki);
            case "postal" -> text(code -> postal(code, english));
            case "wide" -> text(Figures::wide);
            case "default" -> (value, scope) -> Condition.isThere(value) ? value : needed(first);
            case "prefix" -> around(needed(first), "");
            case "suffix" -> around("", needed(first));
            case "word" -> words(words.subList(1, words.size()));
            default -> throw new IllegalArgumentException(words.get(0));
        };
    }

    private static String needed(String word) {
        if (word == null) throw new IllegalArgumentException();
        return word;
    }

    private interface Of<T> {
        Object text(T value);
    }

    private static Filter text(Of<String> form) {
        return (value, scope) -> value == null ? null : form.text(text(value));
    }

    /** What is no figure is printed as it is. */
    private static Filter figure(Of<BigDecimal> form) {
        return (value, scope) -> {
            BigDecimal number = number(value);
            return number == null ? value : form.text(number);
        };
    }

    private static Filter day(Of<LocalDate> form) {
        return (value, scope) -> {
            LocalDate day = value instanceof LocalDate date ? date : parsed(text(value));
            return day == null ? value : form.text(day);
        };
    }

    /** In the currency of the word, else in the data's {@code currency}, else in yen. */
    private static Filter money(String currency) {
        if (currency != null && !currency.matches("[A-Z]{3}")) throw new IllegalArgumentException(currency);
        return (value, scope) -> {
            BigDecimal number = number(value);
            if (number == null) return value;
            String code = currency != null ? currency : text(scope.find("currency", 0));
            return Figures.money(number, code.isEmpty() ? "JPY" : code);
        };
    }

    private static Filter around(String before, String after) {
        return (value, scope) -> Condition.isThere(value) ? before + text(value) + after : null;
    }

    /** {@code word plan=訪問予定 task=宿題}: other values stay. */
    private static Filter words(List<String> pairs) {
        Map<String, String> words = new HashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1) throw new IllegalArgumentException(pair);
            words.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        if (words.isEmpty()) throw new IllegalArgumentException();
        return (value, scope) -> value == null ? null : words.getOrDefault(text(value), text(value));
    }

    private static String postal(String code, boolean english) {
        String digits = code.replaceAll("[^0-9]", "");
        String written = digits.length() == 7 ? digits.substring(0, 3) + "-" + digits.substring(3) : code;
        return english || code.isBlank() ? written : "〒" + written;
    }

    static String text(Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal number && !Figures.isAbsurd(number)) return number.toPlainString();
        return value.toString();
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) return number;
        try {
            return value == null ? null : new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate parsed(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

package tagayasu.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in the usual forms: 2026-11-21, 2026/1/5, 2026.1.5, 20261121, 2026年11月21日, 令和8年11月21日, R8.11.21, each with
 * or without a time behind it, in full-width digits too. A plan may name further forms, which are then tried first.
 */
public final class Dates {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)(.*)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TIME = Pattern.compile("[T ]?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");
    private static final Pattern OFFSET_TIME =
            Pattern.compile("T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[-+]\\d{2}:\\d{2})");

    private final List<DateTimeFormatter> first;
    private final ZoneId zone;

    /** {@code zone} is where an instant with an offset becomes a business day. */
    public Dates(List<String> formats, ZoneId zone) {
        this.first = formats.stream().map(Dates::formatter).toList();
        this.zone = zone;
    }

    /** @throws IllegalArgumentException when the pattern cannot give a day */
    public static DateTimeFormatter formatter(String pattern) {
        String strict = pattern.replace('y', 'u');
        if (pattern.isBlank() || pattern.length() > 40) throw new IllegalArgumentException(pattern);
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(strict)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        try {
            LocalDate day = LocalDate.of(2026, 11, 21);
            if (LocalDate.parse(formatter.format(day.atTime(1, 2, 3)), formatter)
                            .getDayOfMonth()
                    != 21) throw new IllegalArgumentException(pattern);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(pattern, e);
        }
        return formatter;
    }

    public boolean isDate(String cell) {
        try {
            parse(cell);
            return true;
        } catch (NotReadable e) {
            return false;
        }
    }

    /** @throws NotReadable {@code date_format}, {@code date_absent} (31 February) or {@code date_era} (昭和64年1月8日) */
    public LocalDate parse(String cell) throws NotReadable {
        String text = CellText.narrow(cell);
        for (DateTimeFormatter formatter : first) {
            try {
                return inRange(LocalDate.parse(text, formatter));
            } catch (DateTimeException e) {
                // the next form
            }
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) return day(compact.group(1), compact.group(2), compact.group(3));
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) return withTime(parts);
        return JapaneseEra.parse(text);
    }

    private LocalDate withTime(Matcher parts) throws NotReadable {
        boolean kanji = parts.group(4) != null;
        LocalDate day = day(parts.group(1), parts.group(kanji ? 4 : 2), parts.group(kanji ? 5 : 3));
        String rest = parts.group(6);
        if (rest.isEmpty() || TIME.matcher(rest).matches()) return day;
        if (!OFFSET_TIME.matcher(rest).matches()) throw new NotReadable("date_format");
        try {
            return OffsetDateTime.parse(day + rest).atZoneSameInstant(zone).toLocalDate();
        } catch (DateTimeException e) {
            throw new NotReadable("date_format");
        }
    }

    static LocalDate day(String year, String month, String day) throws NotReadable {
        try {
            return inRange(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            throw new NotReadable("date_absent");
        }
    }

    private static LocalDate inRange(LocalDate day) throws NotReadable {
        if (day.getYear() < 1868 || day.getYear() > 2999) throw new NotReadable("date_absent");
        return day;
    }

    /** A form that all these cells have and that is none of the usual ones; null when there is none. */
    public static String guessFormat(List<String> cells) {
        if (cells.isEmpty()) return null;
        List<String> fitting = new ArrayList<>();
        for (String pattern : List.of("M/d/yyyy", "d/M/yyyy", "d.M.yyyy", "d-MMM-yyyy", "MMM d, yyyy")) {
            DateTimeFormatter formatter = formatter(pattern);
            boolean all = cells.stream().allMatch(cell -> {
                try {
                    LocalDate.parse(CellText.narrow(cell), formatter);
                    return true;
                } catch (DateTimeException e) {
                    return false;
                }
            });
            if (all) fitting.add(pattern);
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }
}

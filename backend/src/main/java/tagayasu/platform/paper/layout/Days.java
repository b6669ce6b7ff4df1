package tagayasu.platform.paper.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** Days as papers write them. */
final class Days {

    private static final Map<String, DateTimeFormatter> ENGLISH = Map.of(
            "", DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
            "short", DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH),
            "month", DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH));
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
    private static final String[] ERAS = {"明治", "大正", "昭和", "平成", "令和"};

    private Days() {}

    /** 2026年11月22日, 22 November 2026; {@code short} 2026/11/22, 22 Nov 2026; {@code month} 2026年11月, November 2026. */
    static String written(LocalDate day, String how, boolean english) {
        if (english)
            return ENGLISH.getOrDefault(how == null ? "" : how, ENGLISH.get("")).format(day);
        if ("short".equals(how)) return SHORT.format(day);
        String written = day.getYear() + "年" + day.getMonthValue() + "月";
        return "month".equals(how) ? written : written + day.getDayOfMonth() + "日";
    }

    /** 令和8年11月22日; an era's first year is 元年. Days before 1873 are written by our own calendar. */
    static String wareki(LocalDate day) {
        try {
            JapaneseDate date = JapaneseDate.from(day);
            int year = date.get(ChronoField.YEAR_OF_ERA);
            int era = date.getEra().getValue() + 1; // Meiji is -1
            if (era < 0 || era >= ERAS.length) return written(day, null, false);
            return ERAS[era] + (year == 1 ? "元" : year) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        } catch (DateTimeException e) {
            return written(day, null, false);
        }
    }
}

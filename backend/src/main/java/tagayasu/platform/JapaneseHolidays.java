package tagayasu.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The national holidays of Japan by the law as it stood in each year from 2000 on: fixed days, Mondays, equinoxes by the usual
 * approximation (good until 2099), substitutes, and days between two holidays. Names in Japanese, as the official list has them.
 */
public final class JapaneseHolidays {

    private static final String FREE = "休日";
    private static final int FIRST = 2000;
    private static final int LAST = 2099;
    private static final Map<Integer, SortedMap<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

    private final int year;
    private final SortedMap<LocalDate, String> days = new TreeMap<>();

    private JapaneseHolidays(int year) {
        this.year = year;
    }

    /** Null on any other day, and outside of 2000 to 2099. */
    public static String nameOf(LocalDate day) {
        return of(day.getYear()).get(day);
    }

    public static SortedMap<LocalDate, String> of(int year) {
        if (year < FIRST || year > LAST) return new TreeMap<>();
        return KNOWN.computeIfAbsent(year, y -> new JapaneseHolidays(y).found());
    }

    private SortedMap<LocalDate, String> found() {
        day(1, 1, "元日");
        monday(1, 2, "成人の日");
        day(2, 11, "建国記念の日");
        if (year >= 2020) day(2, 23, "天皇誕生日");
        day(3, equinox(20.8431), "春分の日");
        day(4, 29, year < 2007 ? "みどりの日" : "昭和の日");
        day(5, 3, "憲法記念日");
        if (year >= 2007) day(5, 4, "みどりの日");
        day(5, 5, "こどもの日");
        summer();
        if (year < 2003) day(9, 15, "敬老の日");
        else monday(9, 3, "敬老の日");
        day(9, equinox(23.2488), "秋分の日");
        day(11, 3, "文化の日");
        day(11, 23, "勤労感謝の日");
        if (year < 2019) day(12, 23, "天皇誕生日");
        if (year == 2019) { // the enthronement
            day(5, 1, FREE);
            day(10, 22, FREE);
        }
        between();
        substitutes();
        return java.util.Collections.unmodifiableSortedMap(days);
    }

    /** Three of them were moved for the games of 2020, which were held in 2021. */
    private void summer() {
        String sports = year < 2020 ? "体育の日" : "スポーツの日";
        if (year == 2020) {
            day(7, 23, "海の日");
            day(7, 24, sports);
            day(8, 10, "山の日");
        } else if (year == 2021) {
            day(7, 22, "海の日");
            day(7, 23, sports);
            day(8, 8, "山の日");
        } else {
            if (year < 2003) day(7, 20, "海の日");
            else monday(7, 3, "海の日");
            if (year >= 2016) day(8, 11, "山の日");
            monday(10, 2, sports);
        }
    }

    /** A holiday on a Sunday is made up for on the next day that is none; before 2007 on the Monday. */
    private void substitutes() {
        for (LocalDate day : new ArrayList<>(days.keySet())) {
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) continue;
            LocalDate free = day.plusDays(1);
            while (year >= 2007 && days.containsKey(free)) free = free.plusDays(1);
            days.putIfAbsent(free, FREE);
        }
    }

    /** A day between two holidays is one too; a Sunday is free anyway. */
    private void between() {
        for (LocalDate day : new ArrayList<>(days.keySet())) {
            LocalDate middle = day.plusDays(1);
            boolean free = days.containsKey(middle) || middle.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean made = year < 2007 && day.getDayOfWeek() == DayOfWeek.SUNDAY; // the Monday is a substitute already
            if (!free && !made && days.containsKey(middle.plusDays(1))) days.put(middle, FREE);
        }
    }

    private void day(int month, int day, String name) {
        days.put(LocalDate.of(year, month, day), name);
    }

    private void monday(int month, int nth, String name) {
        days.put(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY)), name);
    }

    private int equinox(double in1980) {
        return (int) (in1980 + 0.242194 * (year - 1980) - Math.floorDiv(year - 1980, 4));
    }
}

package tagayasu.exchange.cell;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years of the five eras since 1868 (和暦); an era ends with the day before the next begins. */
enum JapaneseEra {
    MEIJI("明治", "明", 'M', LocalDate.of(1868, 1, 25)),
    TAISHO("大正", "大", 'T', LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", "昭", 'S', LocalDate.of(1926, 12, 25)),
    HEISEI("平成", "平", 'H', LocalDate.of(1989, 1, 8)),
    REIWA("令和", "令", 'R', LocalDate.of(2019, 5, 1));

    private static final Pattern FORM = Pattern.compile(
            "(明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHRmtshr])\\s*(元|\\d{1,2})(?:年|[-/.])\\s*(\\d{1,2})(?:月|[-/.])\\s*(\\d{1,2})日?"
                    + "(?:\\s*\\(.\\))?");

    private final String name;
    private final String kanji;
    private final char letter;
    private final LocalDate begins;

    JapaneseEra(String name, String kanji, char letter, LocalDate begins) {
        this.name = name;
        this.kanji = kanji;
        this.letter = letter;
        this.begins = begins;
    }

    static LocalDate parse(String text) throws NotReadable {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) throw new NotReadable("date_format");
        JapaneseEra era = of(form.group(1));
        int year = form.group(2).equals("元") ? 1 : Integer.parseInt(form.group(2));
        if (year == 0) throw new NotReadable("date_absent");
        LocalDate day = Dates.day(String.valueOf(era.begins.getYear() + year - 1), form.group(3), form.group(4));
        if (day.isBefore(era.begins) || !day.isBefore(era.end())) throw new NotReadable("date_era");
        return day;
    }

    private LocalDate end() {
        return this == REIWA ? LocalDate.MAX : values()[ordinal() + 1].begins;
    }

    private static JapaneseEra of(String sign) {
        for (JapaneseEra era : values())
            if (era.name.equals(sign)
                    || era.kanji.equals(sign)
                    || sign.length() == 1 && Character.toUpperCase(sign.charAt(0)) == era.letter) return era;
        throw new IllegalArgumentException(sign);
    }
}

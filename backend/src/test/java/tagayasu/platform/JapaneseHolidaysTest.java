package tagayasu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Held to the list of the Cabinet Office (内閣府「国民の祝日について」), 2000 to 2027. */
@Tag("PLN-01")
class JapaneseHolidaysTest {

    private static Map<LocalDate, String> official() throws Exception {
        try (var reader = new BufferedReader(new InputStreamReader(
                JapaneseHolidaysTest.class.getResourceAsStream("/national-holidays.csv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(
                            line -> LocalDate.parse(line[0]),
                            line -> line[1].replaceAll("（.*", ""),
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    @Test
    void everyDayFrom2000To2027IsAHolidayExactlyWhenTheOfficialListSaysSo() throws Exception {
        Map<LocalDate, String> mine = new TreeMap<>();
        for (int year = 2000; year <= 2027; year++) mine.putAll(JapaneseHolidays.of(year));
        assertEquals(official(), mine);
    }

    @Test
    void theYearsToComeHaveTheirEquinoxesAndSubstitutes() {
        assertEquals("春分の日", JapaneseHolidays.nameOf(LocalDate.of(2050, 3, 20)));
        assertEquals("休日", JapaneseHolidays.nameOf(LocalDate.of(2032, 9, 21)), "between two holidays");
        assertNull(JapaneseHolidays.nameOf(LocalDate.of(2026, 12, 31)));
        assertTrue(JapaneseHolidays.of(1999).isEmpty());
    }
}

package tagayasu.exchange.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("NEW-08")
class DatesTest {

    private final Dates dates = new Dates(List.of(), ZoneId.of("Asia/Tokyo"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21",
                "2026/11/21",
                "2026.11.21",
                "20261121",
                "2026年11月21日",
                "２０２６年１１月２１日",
                "２０２６／１１／２１",
                "令和8年11月21日",
                "令和８年１１月２１日",
                "R8.11.21",
                "r8/11/21",
                "令8.11.21",
                "2026/11/21 9:30",
                "2026-11-21T09:30:00",
                "2026-11-20T16:30:00Z",
                " 2026/11/21 "
            })
    void usualFormsGiveTheSameDay(String cell) throws NotReadable {
        assertEquals(LocalDate.of(2026, 11, 21), dates.parse(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "昭和64年1月7日,1989-01-07",
        "平成元年1月8日,1989-01-08",
        "平成31年4月30日,2019-04-30",
        "令和元年5月1日,2019-05-01",
        "S39.10.10,1964-10-10",
        "大正15年12月24日,1926-12-24",
        "昭和元年12月25日,1926-12-25",
        "明治45年7月29日,1912-07-29",
        "2026/1/5,2026-01-05"
    })
    void erasBeginAndEndOnTheirDays(String cell, LocalDate day) throws NotReadable {
        assertEquals(day, dates.parse(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "昭和64年1月8日,date_era",
        "平成元年1月7日,date_era",
        "平成31年5月1日,date_era",
        "令和0年5月1日,date_absent",
        "2026/2/29,date_absent",
        "2026-13-01,date_absent",
        "20260231,date_absent",
        "21/11/2026,date_format",
        "明日,date_format",
        "2026-11-21x,date_format",
        "1,date_format"
    })
    void aDayThatIsNotIsRefusedWithItsReason(String cell, String code) {
        assertEquals(code, assertThrows(NotReadable.class, () -> dates.parse(cell)).code);
    }

    @Test
    void aPlanMayNameAFurtherForm() throws NotReadable {
        Dates american = new Dates(List.of("M/d/yyyy"), ZoneId.of("Asia/Tokyo"));
        assertEquals(LocalDate.of(2026, 11, 2), american.parse("11/2/2026"));
        assertEquals(LocalDate.of(2026, 11, 2), american.parse("2026-11-02"));
        assertThrows(IllegalArgumentException.class, () -> Dates.formatter("yyyy/MM"));
        assertThrows(IllegalArgumentException.class, () -> Dates.formatter("{{"));
    }

    @Test
    void aFormIsGuessedOnlyWhenItIsTheOnlyOneThatFits() {
        assertEquals("M/d/yyyy", Dates.guessFormat(List.of("1/2/2026", "1/31/2026")));
        assertEquals(null, Dates.guessFormat(List.of("1/2/2026", "3/4/2026")));
    }
}

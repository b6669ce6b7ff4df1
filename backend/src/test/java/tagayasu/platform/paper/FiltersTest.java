package tagayasu.platform.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("PRD-04")
class FiltersTest {

    private static String ja(String field, Object value) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("x", value);
        return MergeText.merged("{x" + field + "}", Locale.JAPANESE, data);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234567; | money; ¥1,234,567",
                "-1234.5; | money; -¥1,234.5",
                "1234.5; | money USD; USD 1,234.50",
                "0.125; | number; 0.125",
                "1500.00; | number; 1,500",
                "1500; | number 2; 1,500.00",
                "10.0; | percent; 10%",
                "1203405; | daiji; 壱百弐拾万参千四百五",
                "100000000; | daiji; 壱億",
                "20010; | daiji; 弐万壱拾"
            })
    void figuresAreWrittenWithoutRounding(BigDecimal figure, String filter, String written) {
        assertEquals(written, ja(filter, figure));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, | date, 2026年11月22日",
        "2026-11-22, | date short, 2026/11/22",
        "2026-11-22, | wareki, 令和8年11月22日",
        "2019-05-01, | wareki, 令和元年5月1日",
        "2019-04-30, | wareki, 平成31年4月30日",
        "1989-01-07, | wareki, 昭和64年1月7日"
    })
    void daysAreWrittenByOurYearsAndByEras(LocalDate day, String filter, String written) {
        assertEquals(written, ja(filter, day));
        assertEquals(written, ja(filter, day.toString()));
    }

    @Test
    void addressesArePreparedForWritingFromTopToBottom() {
        assertEquals("一ー二三ー四〇五", ja(" | kanji", "1-23-405"));
        assertEquals("〒380-0001", ja(" | postal", "3800001"));
        assertEquals("〒380-0001", ja(" | postal", "380-0001"));
        assertEquals("ＡＢＣ　１", ja(" | wide", "ABC 1"));
    }

    @Test
    void whatIsNotThereLeavesNothingAround() {
        assertEquals("", ja(" | prefix 'TEL ' | suffix ' まで'", null));
        assertEquals("TEL 03 まで", ja(" | prefix 'TEL ' | suffix ' まで'", "03"));
        assertEquals("なし", ja(" | default なし", ""));
        assertEquals("訪問 予定", ja(" | word plan='訪問 予定' task=宿題", "plan"));
        assertEquals("other", ja(" | word plan=予定", "other"));
    }

    @Test
    void aMergeTextTellsTheLineOfANameThatDoesNotExist() {
        var faults =
                MergeText.faults("一行目 {party}\n二行目 {fees | daiji}", Locale.JAPANESE, Map.of("party", "甲", "fee", 1));
        assertEquals(List.of(2), faults.stream().map(fault -> fault.line()).toList());
        assertEquals("{fees}", faults.get(0).detail());
    }

    @Test
    void aFigureOfAMillionZerosAndAnEndlessFieldComeToAnEnd() {
        assertEquals("1E+1000000", ja(" | number", new BigDecimal("1E+1000000")));
        assertEquals("1E+1000000", ja("", new BigDecimal("1E+1000000")));
        var faults = MergeText.faults("{x | word " + "a=b ".repeat(9_000) + "}", Locale.JAPANESE, Map.of("x", 1));
        assertEquals("layout_bad_field", faults.get(0).code());
    }
}

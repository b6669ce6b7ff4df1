package tagayasu.platform.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@Tag("PRD-03")
class ShippedLayoutsTest {

    @Inject
    Layouts layouts;

    @Inject
    LayoutCheck check;

    @Inject
    Paper paper;

    @TestFactory
    Stream<DynamicTest> everyShippedLayoutHoldsItsSampleAndNamesNothingElse() {
        return layouts.kinds().stream()
                .flatMap(kind -> Stream.of("ja", "en")
                        .map(language -> DynamicTest.dynamicTest(kind.code() + " " + language, () -> {
                            String source = layouts.shipped(kind.code(), language);
                            Printed printed = check.print(kind.code(), language, source, Locale.ENGLISH);
                            assertTrue(printed.pages() > 0);
                            assertTrue(
                                    printed.missing().isEmpty(),
                                    printed.missing().toString());
                            Object number =
                                    layouts.sample(kind.code(), language).getOrDefault("number", "");
                            assertTrue(Pdf.text(printed.content()).contains(number.toString()));
                        })));
    }

    @Test
    void aQuotationSaysItsTaxByRateAndHowItWasRounded() {
        Map<String, Object> sample = layouts.sample("quotation", "ja");
        String text = Pdf.text(paper.pdf("quotation", Locale.JAPANESE, sample).content());
        for (String said : new String[] {
            "御見積書",
            "Q-2026-00128",
            "2026年12月21日",
            "¥702,755",
            "10%対象 ¥624,200",
            "消費税 ¥1,195",
            "切り捨て",
            "髙橋 邉子",
            "軽減税率（8%）",
            "1 / 1"
        }) assertTrue(text.contains(said), said + " is not in\n" + text);
    }

    @Test
    void anEnglishQuotationSpeaksEnglish() {
        Map<String, Object> sample = layouts.sample("quotation", "en");
        String text = Pdf.text(paper.pdf("quotation", Locale.ENGLISH, sample).content());
        for (String said :
                new String[] {"Quotation", "21 December 2026", "rounded down", "10% of ¥624,200", "Page 1 of 1"})
            assertTrue(text.contains(said), said + " is not in\n" + text);
        assertEquals(-1, text.indexOf("円"));
    }

    @Test
    void theSameQuotationIsASheetWhoseFiguresAreFigures() throws IOException {
        Map<String, Object> sample = layouts.sample("quotation", "ja");
        byte[] file = paper.xlsx("quotation", Locale.JAPANESE, sample);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            Row line = rows.stream()
                    .filter(row -> row.getCellCount() > 1 && row.getCellText(1).startsWith("スタッキングチェア"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(new BigDecimal("307200"), line.getCellAsNumber(4).orElseThrow());
            assertTrue(rows.stream().anyMatch(row -> row.getCellText(0).contains("下記のとおり")));
        }
    }
}

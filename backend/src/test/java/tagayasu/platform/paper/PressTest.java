package tagayasu.platform.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.platform.problem.Problem;

/** What comes out of the press, read again from the PDF. */
@Tag("PRD-03")
class PressTest {

    private static final String LISTED = """
            <paper><footer><text align="center">{page.number} / {page.count}</text></footer><body>
            <table each="lines" as="line"><column width="20" head="番号">{position}</column>
            <column head="品名">{line.name}</column></table><text>以上</text></body></paper>""";

    private static Map<String, ?> lines(int count, String name) {
        return Map.of(
                "lines",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> Map.of("name", name))
                        .toList());
    }

    @Test
    void japaneseTextIsRightWhenItIsReadFromThePdf() {
        String names = "髙橋 﨑山 邉見 𠮷野 栁 濵 德 瀨 ㈱①Ⅲ 々ヶ ｱｶｷﾞ 神";
        assertTrue(
                Pdf.body("<text>{names}</text>", Map.of("names", names)).text().contains(names));
        String serif = Pdf.body("<text font='serif' bold='yes'>第一条（目的）</text>", Map.of())
                .text();
        assertTrue(serif.contains("第一条（目的）"), serif);
    }

    @Test
    void marksAreJoinedAndSelectorsOfVariantsLeftOut() {
        Pdf pdf = Pdf.body("<text>{name}</text>", Map.of("name", "か\u3099と\u3099葛\uDB40\uDD00城"));
        assertTrue(pdf.text().contains("がど葛城"), pdf.text());
        assertTrue(pdf.press().missing().isEmpty());
    }

    @Test
    void aCharacterThatNoFontHasIsPrintedAsGetaAndTold() {
        Pdf pdf = Pdf.body("<text>A{name}B</text>", Map.of("name", "😀"));
        assertTrue(pdf.text().contains("A〓B"), pdf.text());
        assertEquals("[😀]", pdf.press().missing().toString());
    }

    @Test
    void fiftyLinesTakeTheirHeadsAlongAndEveryPageSaysWhichItIs() {
        Pdf pdf = Pdf.of(LISTED, lines(50, "品物の名前"));
        assertEquals(2, pdf.pages());
        for (int page = 1; page <= 2; page++) {
            assertTrue(pdf.text(page).contains("番号"), pdf.text(page));
            assertTrue(pdf.text(page).contains(page + " / 2"), pdf.text(page));
        }
        assertTrue(pdf.text(2).contains("以上"));
        assertEquals(50, pdf.text().split("品物の名前", -1).length - 1);
    }

    @Test
    void severalPapersInOneDocumentCountTheirOwnPages() {
        Pdf pdf = Pdf.of(LISTED, Locale.JAPANESE, List.of(lines(3, "い"), lines(50, "ろ"), lines(1, "は")));
        assertEquals(4, pdf.pages());
        assertTrue(pdf.text(1).contains("1 / 1"));
        assertTrue(pdf.text(3).contains("2 / 2"));
        assertTrue(pdf.text(4).contains("1 / 1"));
    }

    @Test
    void nothingIsCutHoweverLongACellIs() {
        String long_ = "とても長い説明。".repeat(900);
        Pdf pdf = Pdf.of(LISTED, Map.of("lines", List.of(Map.of("name", long_), Map.of("name", "次"))));
        assertTrue(pdf.pages() > 2);
        assertEquals(900, pdf.text().codePoints().filter(c -> c == '。').count());
        for (Pdf.Box box : pdf.boxes()) {
            assertTrue(box.x() >= 40 && box.x() + box.width() <= box.pageWidth() - 40, box.toString());
            assertTrue(box.y() >= 40 && box.y() <= box.pageHeight() - 40, box.toString());
        }
    }

    @Test
    void aLineNeverBeginsWithWhatClosesNorEndsWithWhatOpens() {
        String text = "「括弧」、句読点。（丸）・ー々".repeat(60);
        Pdf pdf = Pdf.body("<columns><column width='31'>{text}</column><column/></columns>", Map.of("text", text));
        for (String line : pdf.text().split("\n")) {
            String words = line.strip();
            if (words.isEmpty()) continue;
            assertFalse("」、。）・ー々".contains(words.substring(0, 1)), words);
            assertFalse("「（".contains(words.substring(words.length() - 1)), words);
        }
        assertEquals(text, pdf.text().replaceAll("\\s", ""));
    }

    @Test
    void aFieldByMeasureSetsSmallerWhatIsTooMuchAndTellsWhatIsStillTooMuch() {
        String place = "<place x='10' y='10' width='60' height='20'>{address}</place>";
        Pdf fits = Pdf.body(place, Map.of("address", "長野県長野市大字南長野字幅下六百九十二番地の二 県庁前第一生命別館ビルディング十二階"));
        assertTrue(fits.press().overflows().isEmpty());
        Pdf much = Pdf.body(place, Map.of("address", "長野県".repeat(200)));
        assertEquals(List.of(1), List.copyOf(much.press().overflows()));
        assertEquals(200, much.text().replaceAll("\\s", "").split("長野県", -1).length - 1);
    }

    @Test
    void verticalWritingGoesDownAndToTheLeftAndIsReadAsItWasWritten() {
        String layout = "<paper size='postcard' margin='0'><body><place x='60' y='10' width='30' height='120'>"
                + "<vertical height='110' points='14'>{address | kanji}</vertical></place></body></paper>";
        Pdf pdf = Pdf.of(layout, Map.of("address", "長野県長野市（南）1-23 サーバービル"));
        List<Pdf.Box> boxes = pdf.boxes();
        assertTrue(boxes.get(5).y() > boxes.get(0).y() + 40, boxes.toString());
        assertEquals(boxes.get(0).pageWidth(), 100 * 72 / 25.4, 0.01);
        assertTrue(pdf.text().replaceAll("\\s", "").contains("長野県長野市（南）一ー二三"), pdf.text());
    }

    @Test
    void aSheetOfLabelsBeginsWhereTheLastOneStopped() {
        String layout =
                "<paper margin='0'><body><grid each='people' as='person' across='3' down='7' width='70' height='42.3'"
                        + " used='used' inset='4'>\n<text>{person.name}　様</text></grid></body></paper>";
        Pdf pdf = Pdf.of(
                layout,
                Map.of(
                        "used",
                        20,
                        "people",
                        List.of(Map.of("name", "一人目"), Map.of("name", "二人目"), Map.of("name", "三人目"))));
        assertEquals(2, pdf.pages());
        Pdf.Box first = pdf.boxes().get(0);
        assertEquals(2 * 70 + 4, first.x() * 25.4 / 72, 0.5);
        assertTrue(first.y() * 25.4 / 72 > 6 * 42.3 + 4 && first.y() * 25.4 / 72 < 7 * 42.3, first.toString());
        assertTrue(pdf.text(2).contains("二人目"));
    }

    @Test
    void listsWithinListsComeToAnEnd() {
        String nested = "<box each='a' as='b'>".repeat(25) + "<text>x</text>" + "</box>".repeat(25);
        var many = Map.of("a", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"));
        Problem problem = assertThrows(Problem.class, () -> Pdf.body(nested, many));
        assertEquals("paper_too_long", problem.code());
    }

    @Test
    void onlyThePartOfTheFontThatIsUsedIsInTheFile() {
        Pdf pdf = Pdf.body("<text>見積書</text>", Map.of());
        assertTrue(pdf.bytes().length < 20_000, pdf.bytes().length + " bytes");
        assertTrue(
                pdf.fonts().stream().allMatch(name -> name.matches("[A-Z]{6}\\+NotoSansJP-Regular")), pdf.fonts() + "");
    }
}

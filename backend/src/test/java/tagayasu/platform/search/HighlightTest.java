package tagayasu.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CUS-02")
class HighlightTest {

    @ParameterizedTest
    @CsvSource({
        "赤木,㈱赤木電機,赤木",
        "(株)赤木,株式会社赤木電機,赤木",
        "株式,㈱赤木,㈱",
        "ｱｶｷﾞ,アカギデンキ,アカギ",
        "あかぎ,ｱｶｷﾞﾃﾞﾝｷ,ｱｶｷﾞ",
        "akagi,アカギデンキ,アカギ",
        "033456,03-3456-7890,03-3456",
        "霞ヶ関,東京都霞が関１－２,霞が関",
        "霞が,東京都霞が関１－２,霞が",
        "サーバ,大サーバー室,サーバ",
        "高橋,髙　橋商店,髙　橋",
        "吉,大𠮷屋,𠮷",
        "12,霞が関１－２,１－２"
    })
    void theMarkedPartIsWhatWasWritten(String typed, String text, String marked) {
        Highlight.Range range =
                Highlight.first(text, TextQuery.parse(typed).terms().get(0)).orElseThrow();
        assertEquals(marked, text.substring(range.start(), range.end()));
    }

    @Test
    void eachTermMarksTheFirstFieldThatHoldsIt() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", "赤木電機");
        fields.put("kana", null);
        fields.put("address", "東京都赤木町");
        fields.put("note", "東京");
        List<Highlight.Mark> marks = Highlight.marks(TextQuery.parse("赤木 東京"), fields);
        assertEquals(
                List.of("name", "address"),
                marks.stream().map(Highlight.Mark::field).toList());
        assertEquals(
                List.of(new Highlight.Range(0, 2), new Highlight.Range(3, 5)),
                marks.get(1).ranges());
        assertEquals(
                List.of("name"),
                Highlight.marks(TextQuery.parse("木電"), fields).stream()
                        .map(Highlight.Mark::field)
                        .toList());
    }
}

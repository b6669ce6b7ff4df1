package tagayasu.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tagayasu.platform.text.JapaneseText.fold;
import static tagayasu.platform.text.JapaneseText.nameKey;
import static tagayasu.platform.text.JapaneseText.sortKey;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CUS-02")
class JapaneseTextTest {

    /** Each line holds ways to write one thing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ｱｶｷﾞ|あかぎ|アカギ|アカｷﾞ",
                "㈱赤木電機|(株)赤木電機|（株）赤木電機|株式会社赤木電機|株式会社　赤木　電機|㍿赤木電機",
                "㈲山田商店|（有）山田商店|有限会社山田商店",
                "髙橋|高橋",
                "山﨑|山崎|山嵜",
                "渡邊|渡邉|渡辺",
                "齋藤|齊藤|斉藤|斎藤",
                "𠮷田|吉田",
                "濵田|濱田|浜田",
                "德島|徳島",
                "霞が関|霞ヶ関|霞ケ関|霞ガ関",
                "一ヶ月|一か月|一カ月",
                "サーバー|サーバ|ｻｰﾊﾞｰ",
                "キヤノン|キャノン|ｷﾔﾉﾝ",
                "ヴァイオリン|バイオリン",
                "いすゞ|イスズ|いすず",
                "佐々木|佐々木",
                "葛\uDB40\uDD00城|葛城",
                "辻\uDB40\uDD01|辻",
                "０３－１２３４−５６７８|03-1234-5678|03(1234)5678|03 1234 5678|03ー1234ー5678",
                "Ａｂｃ＠Example.CO.JP|abc@example.co.jp",
                "Café|CAFE|cafe",
                "三越・伊勢丹|三越 伊勢丹|三越／伊勢丹",
                "丸ノ内|丸の内"
            })
    void whatPeopleTakeForTheSameFoldsAlike(String line) {
        List<String> folded = Arrays.stream(line.split("\\|"))
                .map(JapaneseText::fold)
                .distinct()
                .toList();
        assertEquals(1, folded.size(), folded::toString);
        assertFalse(folded.get(0).isEmpty());
    }

    @Test
    void whatPeopleTellApartStaysApart() {
        assertNotEquals(fold("はし"), fold("ばし"));
        assertNotEquals(fold("埼玉"), fold("崎玉"));
        assertNotEquals(fold("有限会社赤木"), fold("株式会社赤木"));
        assertNotEquals(fold("さかもと"), fold("さけもと"));
        assertEquals("おかやま", fold("おかやま"));
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (String text : List.of("㈱髙島屋　﨑", "霞ヶ関ビル", "ヴェルサイユ・ガーデン", "いすゞ（株）", "ﾊﾟｰﾙ@Ｘ"))
            assertEquals(fold(text), fold(fold(text)));
    }

    @Test
    void nothingAndNoiseFoldToNothing() {
        for (String text : new String[] {null, "", " 　", "－・（）", "\u0000", "\uD842", "'\\"})
            assertEquals("", fold(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "㈱赤木|赤木（株）|株式会社　赤木|有限会社赤木|㈲赤木|赤木",
                "Akagi Co., Ltd.|AKAGI CO.,LTD|Akagi, Inc.|Akagi Corporation|akagi K.K.|Ａｋａｇｉ",
                "カブシキガイシャ アカギ|アカギ",
                "(一社)緑の会|一般社団法人緑の会|緑の会",
                "医療法人社団光会|（医）光会|光会",
                "NPO法人海|特定非営利活動法人　海|海"
            })
    void theKeyOfANameHasNoLegalForm(String line) {
        List<String> keys = Arrays.stream(line.split("\\|"))
                .map(JapaneseText::nameKey)
                .distinct()
                .toList();
        assertEquals(1, keys.size(), keys::toString);
    }

    @Test
    void aNameThatIsOnlyALegalFormKeepsIt() {
        assertEquals("株式会社", nameKey("㈱"));
        assertEquals("", nameKey(null));
    }

    @Test
    void namesSortByTheirKanaAndThoseWithoutItAfterThem() {
        List<String> sorted = List.of(
                sortKey("アカギ", "㈱赤木"),
                sortKey("カブシキガイシャ　カワシマ", "川島"),
                sortKey("さとう", "佐藤"),
                sortKey("ワタナベ", "渡邊"),
                sortKey("", "㈱鈴木"),
                sortKey(null, "阿部"));
        assertEquals(sorted.stream().sorted().toList(), sorted);
    }

    @Test
    void foldingIsCheapEnoughForAMillionRows() {
        String field = "株式会社髙橋製作所 東京都千代田区丸の内１−２−３ サーバービル";
        for (int i = 0; i < 20_000; i++) fold(field);
        long start = System.nanoTime();
        for (int i = 0; i < 20_000; i++) fold(field);
        assertTrue(System.nanoTime() - start < 2_000_000_000L, "more than 100 microseconds a field");
    }
}

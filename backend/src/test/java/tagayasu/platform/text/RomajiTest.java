package tagayasu.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomajiTest {

    @ParameterizedTest
    @CsvSource({
        "akagi,あかぎ", "satou,さとう", "shinjuku,しんじゅく", "sinzyuku,しんじゅく", "honda,ほんだ", "kenichi,けにち",
        "ken'ichi,", "sannomiya,さんのみや", "gumma,ぐんま", "konno,こんの", "hattori,はっとり", "itchi,いっち",
        "kyanon,きゃのん", "chiba,ちば", "tsuji,つじ", "dzu,づ", "xq,", "akag,"
    })
    void latinIsReadAsKanaWhenAllOfItIsSyllables(String latin, String kana) {
        assertEquals(Optional.ofNullable(kana).map(JapaneseText::fold), Romaji.toKana(latin));
    }

    @ParameterizedTest
    @CsvSource({
        "アカギ,akagi",
        "さとう,sato",
        "ビャクヤ,byakuya",
        "はっとり,hattori",
        "なんば,nanba",
        "オオノ,ono",
        "こうち,kochi",
        "サーバー,saba",
        "ｼｬﾁｮｳ,shacho",
        "いっちょう,iccho",
        "赤木,''"
    })
    void kanaIsWrittenFromItsSmallLettersToo(String kana, String latin) {
        assertEquals(latin, Romaji.of(kana));
    }

    @ParameterizedTest
    @ValueSource(strings = {"satou", "satoo", "satoh", "sato"})
    void longVowelsHaveOneSpelling(String latin) {
        assertEquals("sato", Romaji.key(latin));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (String kana : new String[] {"あかぎ", "しんじゅく", "はっとり", "びゃくや", "じょしゅ", "ふぁん", "とぅえ", "ヴァン"})
            assertTrue(
                    Romaji.toKana(Romaji.of(kana))
                            .filter(JapaneseText.fold(kana)::equals)
                            .isPresent(),
                    kana);
    }
}

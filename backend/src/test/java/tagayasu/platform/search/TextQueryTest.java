package tagayasu.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tagayasu.platform.Sql;

class TextQueryTest {

    @Test
    void everyTermIsAskedInEveryWayItCanBeMeant() {
        assertEquals(
                List.of(List.of("赤木"), List.of("東京")), TextQuery.parse("㈱赤木　東京").terms());
        assertEquals(
                List.of(List.of("satou", "さとう", "sato")),
                TextQuery.parse("Satou").terms());
        assertEquals(List.of(List.of("霞が", "霞け")), TextQuery.parse("霞ガ").terms());
        assertEquals(List.of(List.of("が関", "け関")), TextQuery.parse("が関").terms());
        assertEquals(List.of(List.of("赤木")), TextQuery.parse("赤木(株)").terms());
        assertEquals(List.of(List.of("株式会社")), TextQuery.parse("(株)").terms());
        assertEquals(
                List.of(List.of("akagi", "あかぎ")),
                TextQuery.parse("Akagi Co., Ltd.").terms());
    }

    @Test
    void noiseAsksForNothingAndFindsNothing() {
        assertTrue(TextQuery.parse(" ・－ ").isEmpty());
        assertEquals(Sql.FALSE, TextQuery.parse("%").predicate());
    }

    @Test
    void onlyTermsOfSeveralLexemesAreRechecked() {
        assertEquals(
                "tsv @@ cast(? as tsquery)", TextQuery.parse("赤木").predicate().text());
        assertEquals(
                List.of("( ( '赤木' & '木電' ) )", "%赤木電%"),
                TextQuery.parse("赤木電").predicate().params());
    }

    @Test
    void whatIsTypedNeverBecomesPartOfTheQuerySyntax() {
        for (String typed : new String[] {"a' | 'b", "\\' & !x", "a:*", "(((", "<->", "\u0000"})
            for (List<String> term : TextQuery.parse(typed).terms())
                for (String way : term) assertTrue(way.chars().allMatch(Character::isLetterOrDigit), way);
    }

    @Test
    void aLongQueryIsCut() {
        assertEquals(8, TextQuery.parse("あ ".repeat(100)).terms().size());
        assertEquals(100, TextQuery.parse("あ".repeat(500)).terms().get(0).get(0).length());
    }
}

package tagayasu.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NGramsTest {

    @Test
    void everyPositionOfAFieldStartsALexemeThatIsShorterAtItsEnd() {
        assertEquals("'赤木' '木電' '電機' '機'", NGrams.vector(List.of("赤木電機")));
        assertEquals("'0312' '3123' '1234' '234' '34' '4'", NGrams.vector(List.of("031234")));
        assertEquals("'aka' 'kag' 'agi' 'gi' 'i'", NGrams.vector(List.of("akagi")));
        assertEquals("", NGrams.vector(List.of("")));
    }

    @Test
    void supplementaryCharactersAreOneCharacter() {
        assertEquals("'𩸽屋' '屋'", NGrams.vector(List.of("𩸽屋")));
    }

    @Test
    void aTermAsksForWholeLexemesAndForWhatTheyLeaveUncovered() {
        assertEquals("'赤木'", NGrams.query("赤木"));
        assertEquals("'赤':*", NGrams.query("赤"));
        assertEquals("'赤木' & '木電'", NGrams.query("赤木電"));
        assertEquals("'12':*", NGrams.query("12"));
        assertEquals("'丁目' & '目8' & '81':*", NGrams.query("丁目81"));
    }

    @Test
    void everyPieceOfAFieldIsFoundByItsLexemes() {
        String field = "株式会社赤木電機03123akagi@x";
        String vector = NGrams.vector(List.of(field));
        for (int from = 0; from < field.length(); from++)
            for (int to = from + 1; to <= field.length(); to++)
                for (String lexeme : NGrams.query(field.substring(from, to)).split(" & "))
                    assertTrue(
                            vector.contains(lexeme.endsWith(":*") ? lexeme.substring(0, lexeme.length() - 3) : lexeme));
    }
}

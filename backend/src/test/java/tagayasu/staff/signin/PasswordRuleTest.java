package tagayasu.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "千曲川の岸辺で朝霧を待つ七人の旅人",
                "correct horse battery staple",
                "kuroi-neko to aoi sora 7",
                "桜前線北上中渋谷二丁目交差点前集合"
            })
    void longAndUncommonIsEnough(String password) {
        assertEquals(Optional.empty(), PasswordRule.fault(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password123456789",
                "tagayasutagayasu1",
                "aaaaaaaaaaaaaaaaaaaa",
                "123456789012345678",
                "abcdefghijklmnopqrstuvwxyz",
                "qwertyuiopasdfghjkl",
                "パスワードパスワードパスワード",
                "ＰＡＳＳＷＯＲＤｐａｓｓｗｏｒｄ",
                "営業管理者営業管理者営業管理者"
            })
    void commonWordsProductWordsAndRunsAreNot(String password) {
        assertEquals(Optional.of("password_common"), PasswordRule.fault(password));
    }

    @Test
    void aNameIsNotAPassword() {
        assertEquals(
                Optional.of("password_common"),
                PasswordRule.fault("tanaka.minoru.tanaka", "田中 実", "tanaka.minoru@example.jp"));
    }

    @Test
    void fourteenCharactersAreTooFewAndFifteenAreEnough() {
        assertEquals(Optional.of("password_too_short"), PasswordRule.fault("kuroi-neko4aoi"));
        assertEquals(Optional.empty(), PasswordRule.fault("kuroi-neko4aoit"));
    }

    @Test
    void everyCharacterOfALongJapanesePasswordCounts() {
        String start = "月落烏啼霜満天江楓漁火対愁眠姑蘇城外寒山寺夜半鐘声到客船".repeat(4);
        String hash = passwords.hash(start + "春");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertTrue(passwords.matches(start + "春", hash));
        assertFalse(passwords.matches(start + "秋", hash));
    }

    @Test
    void theSameTextFromAnotherInputMethodIsTheSamePassword() {
        assertTrue(passwords.matches("がぎぐげご", passwords.hash("か\u3099き\u3099く\u3099け\u3099こ\u3099")));
    }

    @Test
    void nobodySignsInWithTheHashOfNobody() {
        assertFalse(passwords.matches("nobody signs in with this", null));
    }
}

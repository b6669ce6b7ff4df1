package tagayasu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tagayasu.platform.text.CorporateNumber;
import tagayasu.platform.text.Phone;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03-3456-7890",
                "０３（３４５６）７８９０",
                "+81 3 3456 7890",
                "(03) 3456 7890 内線12",
                "03-3456-7890 ext. 4",
                "0334567890"
            })
    void aPhoneNumberIsOneHoweverItIsTyped(String typed) {
        assertEquals(Optional.of("+81334567890"), Phone.e164(typed));
        assertTrue(Phone.searchable(typed).stream().anyMatch(digits -> digits.startsWith("0334567890")));
        assertTrue(Phone.searchable(typed).contains("81334567890"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3456-7890", "未定", "  ", "119"})
    void whatIsNoCompleteNumberHasNoInternationalFormAndIsNoError(String typed) {
        assertEquals(Optional.empty(), Phone.e164(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "7000012050002,7000012050002",
        "７０００-０１２０-５０００２,7000012050002",
        "8000012050002,",
        "700001205000,",
        "ABC,"
    })
    void aCorporateNumberHasThirteenDigitsOfWhichTheFirstChecksTheRest(String typed, String number) {
        assertEquals(Optional.ofNullable(number), CorporateNumber.parse(typed));
    }

    @Test
    void noCorporateNumberIsNone() {
        assertEquals(Optional.empty(), CorporateNumber.parse(null));
    }
}

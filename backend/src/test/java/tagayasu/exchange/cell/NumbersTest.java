package tagayasu.exchange.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("NEW-08")
class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234;1234",
                "1,234,567;1234567",
                "￥1,234;1234",
                "¥ 1,234;1234",
                "\\1,234;1234",
                "１，２３４円;1234",
                "△500;-500",
                "▲1,500円;-1500",
                "(500);-500",
                "（５００）;-500",
                "-￥500;-500",
                "￥-500;-500",
                "500-;-500",
                "−500;-500",
                "0.0001;0.0001",
                "12.50;12.5",
                "1.5E+3;1500",
                "99999999999999.9999;99999999999999.9999",
                "0.00000;0",
                "+7;7"
            })
    void ledgersNumbersAreReadExactly(String cell, BigDecimal value) throws NotReadable {
        assertEquals(0, value.compareTo(Numbers.parse(cell)), cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12,5;number_format",
                "1,23,456;number_format",
                "abc;number_format",
                "1.2.3;number_format",
                "--5;number_format",
                "△;number_format",
                "'';number_format",
                "NaN;number_format",
                "0x10;number_format",
                "100000000000000;number_range",
                "0.00001;number_range",
                "1E+999999999;number_range",
                "1e99999999999;number_format"
            })
    void whatIsNoNumberIsRefusedWithItsReason(String cell, String code) {
        assertEquals(code, assertThrows(NotReadable.class, () -> Numbers.parse(cell)).code);
    }
}

package tagayasu.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("NEW-08")
class TextEncodingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8,㈱髙﨑商店 東京都千代田区霞が関",
        "windows-31j,㈱髙﨑商店 東京都千代田区霞が関",
        "windows-31j,ﾎｯｶｲﾄﾞｳ ｻｯﾎﾟﾛｼ",
        "EUC-JP,渡辺たかし カブシキガイシャ",
        "EUC-JP,株式会社赤木電機 東京都の店",
        "UTF-8,plain ascii"
    })
    void theCharactersNameTheirEncoding(String encoding, String text) throws IOException {
        assertEquals(encoding, TextEncoding.of(file(text + "\n", encoding)));
    }

    @Test
    void aByteOrderMarkDecides() throws IOException {
        assertEquals("UTF-16LE", TextEncoding.of(file("\uFEFF赤木", "UTF-16LE")));
        assertEquals("UTF-16BE", TextEncoding.of(file("\uFEFF赤木", "UTF-16BE")));
        assertEquals("UTF-8", TextEncoding.of(file("\uFEFF赤木", "UTF-8")));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("x"), new byte[] {(byte) 0xFF, (byte) 0x80, (byte) 0xFD, 10});
        assertEquals("encoding_not_detected", assertThrows(UnreadableFile.class, () -> TextEncoding.of(file)).code);
    }

    @Test
    void theLineOfTheFirstBadByteIsTold() throws IOException {
        byte[] good = "a\nb\n".getBytes(), bytes = java.util.Arrays.copyOf(good, 5);
        bytes[4] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("x"), bytes);
        assertEquals(3, TextEncoding.firstBadLine(file, Charset.forName("UTF-8")));
    }

    @Test
    void everyNameOfShiftJisIsReadAsWindows31j() {
        for (String name : new String[] {"Shift_JIS", "SJIS", "cp932", "MS932", "windows-31j"})
            assertEquals("windows-31j", TextEncoding.named(name).name());
        assertThrows(UnreadableFile.class, () -> TextEncoding.named("klingon"));
    }

    private Path file(String text, String encoding) throws IOException {
        return Files.write(folder.resolve("file"), text.getBytes(TextEncoding.named(encoding)));
    }
}

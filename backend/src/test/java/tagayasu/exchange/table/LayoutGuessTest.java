package tagayasu.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("NEW-08")
class LayoutGuessTest {

    private static final LayoutGuess NOTHING_SAID = new LayoutGuess(null, null, null, null, List.of());

    @TempDir
    Path folder;

    @Test
    void commaTabSemicolonAndBlanksAreToldApart() throws IOException {
        assertEquals(",", guess("a,b,c\n1,\"x;y\",3\n4,5,6\n").delimiter());
        assertEquals("\t", guess("a\tb\tc\n1\t2,5\t3\n").delimiter());
        assertEquals(";", guess("a;b;c\n1;2,5;3\n").delimiter());
        assertEquals(
                "whitespace",
                guess(" 00004 0001 19970101  2   29.33\r\n 00004 0001 19970118  2   29.73\r\n")
                        .delimiter());
        assertEquals(",", guess("name\nTaro Yamada\nJiro Suzuki\n").delimiter());
    }

    @Test
    void aPreambleIsSkippedAndTheHeaderFound() throws IOException {
        Layout layout = guess("ダウンロード実行日,2025年04月09日現在\nコード,名称,資本金\nE1,甲,100\nE2,乙,200\n");
        assertEquals(new Layout("UTF-8", ",", true, 1), layout);
    }

    @Test
    void namedColumnsFindTheirHeaderWhereverItStands() throws IOException {
        LayoutGuess named = new LayoutGuess(null, null, null, null, List.of("顧客コード", "金額"));
        Layout layout = named.of(file("売上一覧\n\n出力日;2026/11/21\n顧客コード;日付;金額\nA1;2026/1/1;10\n"), cell -> false);
        assertEquals(new Layout("UTF-8", ";", true, 3), layout);
    }

    @Test
    void aFileWithoutHeaderIsSeenByItsData() throws IOException {
        assertEquals(false, guess("00004,19970101,29.33\n00005,19970102,3\n").header());
        assertEquals(true, guess("id,day,value\n00005,19970102,3\n").header());
        assertEquals(
                false,
                new LayoutGuess(null, null, null, null, List.of("1", "3"))
                        .of(file("a,b,c\nd,e,f\n"), cell -> false)
                        .header());
    }

    @Test
    void whatThePlanSaysIsTakenAsSaid() throws IOException {
        LayoutGuess said = new LayoutGuess("UTF-8", ";", false, 2, List.of());
        assertEquals(new Layout("UTF-8", ";", false, 2), said.of(file("a,b\nc,d\ne,f\n"), cell -> false));
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() throws IOException {
        Path file = file("a,b\n\"x\ny\",1\n\nz,2\n");
        List<Long> lines = new ArrayList<>();
        try (Table table = TableFile.open(file, new Layout("UTF-8", ",", true, 0))) {
            while (table.hasNext()) lines.add(table.next().line());
        }
        assertEquals(List.of(1L, 2L, 5L), lines);
        lines.clear();
        try (Table table = TableFile.open(file, new Layout("UTF-8", ",", true, 1))) {
            while (table.hasNext()) lines.add(table.next().line());
        }
        assertEquals(List.of(2L, 5L), lines);
    }

    @Test
    void aQuoteThatNeverEndsIsRefusedWithItsLine() throws IOException {
        Path file = file("a,b\n1,2\n3,\"4\n5,6\n7,8\n");
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> {
            try (Table table = TableFile.open(file, new Layout("UTF-8", ",", true, 0))) {
                while (table.hasNext()) table.next();
            }
        });
        assertEquals("file_quotes_broken", refused.code);
        assertEquals(3, refused.line);
    }

    @Test
    void anEmptyFileAndAnOldWorkbookAreRefused() throws IOException {
        assertEquals("file_empty", assertThrows(UnreadableFile.class, () -> guess(" \n\n")).code);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
        Path file = Files.write(folder.resolve("old.xls"), old);
        assertEquals(
                "file_old_workbook",
                assertThrows(UnreadableFile.class, () -> NOTHING_SAID.of(file, cell -> false)).code);
    }

    private Layout guess(String text) throws IOException {
        return NOTHING_SAID.of(file(text), cell -> cell.matches("[0-9.]+"));
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("file"), text.getBytes(Charset.forName("UTF-8")));
    }
}

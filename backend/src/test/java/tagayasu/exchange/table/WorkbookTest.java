package tagayasu.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("NEW-08")
class WorkbookTest {

    private static final Layout LAYOUT = new Layout(Layout.XLSX, null, true, 0);

    @TempDir
    Path folder;

    @Test
    void cellsAreReadAsExcelShowsThem() throws IOException {
        Path file = workbook();
        try (Table table = TableFile.open(file, LAYOUT)) {
            assertArrayEquals(
                    new String[] {"コード", "日付", "金額", "備考"}, table.next().cells());
            Row row = table.next();
            assertEquals(3, row.line());
            assertArrayEquals(new String[] {"00123", "2026-11-21", "0.3", "㈱髙﨑 𠮷野"}, row.cells());
        }
    }

    @Test
    void theLayoutOfAWorkbookIsGuessedToo() throws IOException {
        LayoutGuess guess = new LayoutGuess(null, null, null, null, List.of());
        assertEquals(LAYOUT, guess.of(workbook(), cell -> cell.matches("[-0-9.]+")));
    }

    @Test
    void serialsOfBothDateSystemsAndTheDayThatNeverWasAreRight() {
        assertEquals("1900-01-01", ShownCell.date(BigDecimal.ONE, false));
        assertEquals("1900-02-28", ShownCell.date(BigDecimal.valueOf(59), false));
        assertEquals("1900-03-01", ShownCell.date(BigDecimal.valueOf(61), false));
        assertEquals("2026-11-21", ShownCell.date(BigDecimal.valueOf(46347), false));
        assertEquals("2026-11-21", ShownCell.date(BigDecimal.valueOf(46347 - 1462), true));
        assertEquals("2026-11-21 12:00", ShownCell.date(new BigDecimal("46347.5"), false));
    }

    @Test
    void onlyFormatsWithADayOrAYearAreDates() {
        assertEquals(true, ShownCell.isDate("[$-411]ggge\"年\"m\"月\"d\"日\";@"));
        assertEquals(true, ShownCell.isDate("yyyy/m/d"));
        assertEquals(false, ShownCell.isDate("0.00E+00"));
        assertEquals(false, ShownCell.isDate("#,##0\"day\""));
        assertEquals(false, ShownCell.isDate("[Red]#,##0"));
        assertEquals("1234567890123", ShownCell.number("1.234567890123E+12", "General", false));
    }

    @Test
    void aFileThatSwellsIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) zip.write(zeros);
        }
        assertEquals("file_unpacks_too_large", code(bomb));
    }

    @Test
    void aWorkbookThatIsNoneIsRefused() throws IOException {
        Path file = folder.resolve("none.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("hello".getBytes());
        }
        assertEquals("file_not_readable", code(file));
        Files.write(file, new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        assertEquals("file_not_readable", code(file));
    }

    @Test
    void aCellBeyondTheLastColumnOrLargerThanAMebibyteIsRefusedBeforeItIsBuilt() throws IOException {
        assertEquals("file_not_readable", code(sheet("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>")));
        assertEquals("file_not_readable", code(sheet("<row r=\"2\"><c t='>' r='XFE2'><v>1</v></c></row>")));
        assertEquals("file_not_readable", code(sheet("<row r=\"2\"><c r=\"&#90;ZZZZZ2\"><v>1</v></c></row>")));
        assertEquals("file_not_readable", code(sheet("<row r=\"2\">" + "<c/>".repeat(16_385) + "</row>")));
        String part = "<r><t>" + "aB3".repeat(100_000) + "</t></r><!-- <c> --><![CDATA[<c>]]>";
        assertEquals(
                "file_not_readable",
                code(sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>" + part.repeat(4) + "</is></c></row>")));
        Path last = sheet("<row r=\"2\"><c r=\"A2\"><v>7</v></c><c r=\"XFD2\"><v>1</v></c></row>");
        try (Table table = TableFile.open(last, LAYOUT)) {
            assertEquals("7", table.next().cells()[0]);
        }
    }

    @Test
    void aCellThatPointsNowhereIsRefusedAndANumberWithoutEndIsShownAsItIsWritten() throws IOException {
        assertEquals("file_not_readable", code(sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>")));
        Path far = sheet("<row r=\"2\"><c r=\"A2\"><v>1e999999999</v></c><c r=\"B2\"><v>1e-400</v></c></row>");
        try (Table table = TableFile.open(far, LAYOUT)) {
            assertArrayEquals(
                    new String[] {"1e999999999", "1e-400"}, table.next().cells());
        }
    }

    /** The workbook with other rows in its sheet. */
    private Path sheet(String rows) throws IOException {
        Path file = folder.resolve("sheet.xlsx");
        try (ZipFile in = new ZipFile(workbook().toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith("sheet1.xml"))
                    xml = xml.replaceFirst(
                            "(?s)<sheetData>.*</sheetData>",
                            Matcher.quoteReplacement("<sheetData>" + rows + "</sheetData>"));
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void aDocumentTypeInsideIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        Path evil = folder.resolve("evil.xlsx");
        try (ZipFile in = new ZipFile(workbook().toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(evil))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith("sharedStrings.xml"))
                    xml = xml.replaceFirst("\\?>", "?><!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
                            .replace("コード", "&x;");
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
        }
        String read;
        try (Table table = TableFile.open(evil, LAYOUT)) {
            read = String.join(",", table.next().cells());
        } catch (UnreadableFile e) {
            read = e.code;
        }
        assertEquals(false, read.contains("SECRET"), read);
    }

    private String code(Path file) {
        return assertThrows(UnreadableFile.class, () -> {
                    try (Table table = TableFile.open(file, LAYOUT)) {
                        table.hasNext();
                    }
                })
                .code;
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "t", "1.0")) {
            Worksheet sheet = book.newWorksheet("売上");
            String[] names = {"コード", "日付", "金額", "備考"};
            for (int i = 0; i < names.length; i++) sheet.value(0, i, names[i]);
            sheet.value(2, 0, 123);
            sheet.style(2, 0).format("00000").set();
            sheet.value(2, 1, LocalDate.of(2026, 11, 21));
            sheet.style(2, 1).format("[$-411]ggge\"年\"m\"月\"d\"日\"").set();
            sheet.value(2, 2, 0.1 + 0.2);
            sheet.value(2, 3, "㈱髙﨑 𠮷野");
        }
        return file;
    }
}

package tagayasu.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The traps of CSV in the wild, each as small as it can be. */
@Tag("NEW-08")
class TortureTest {

    @TempDir
    Path folder;

    @Test
    void quotesHoldDelimitersLineEndsAndQuotes() throws IOException {
        assertEquals(
                List.of(List.of("a", "b"), List.of("1", "x, \"y\"\r\nz")), read("a,b\r\n1,\"x, \"\"y\"\"\r\nz\"\r\n"));
    }

    @Test
    void emptyCellsStayEmptyAndBlankRowsAreLeftOut() throws IOException {
        assertEquals(List.of(List.of("1", "", ""), List.of("2", "3", "4")), read("1,\"\",\n,,\n\n2,3,4"));
    }

    @Test
    void aRowMayBeShorterOrLongerThanOthers() throws IOException {
        assertEquals(List.of(List.of("a", "b"), List.of("1"), List.of("1", "2", "3")), read("a,b\n1\n1,2,3\n"));
    }

    @Test
    void oldMacintoshLineEndsAreLineEnds() throws IOException {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), read("a,b\r1,2\r"));
    }

    private List<List<String>> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), text);
        List<List<String>> rows = new ArrayList<>();
        try (Table table = TableFile.open(file, new Layout("UTF-8", ",", true, 0))) {
            while (table.hasNext()) rows.add(List.of(table.next().cells()));
        }
        return rows;
    }
}

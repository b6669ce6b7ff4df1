package tagayasu.platform.postal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Japan Post's KEN_ALL.CSV (CP932, no header). A town too long for its column is cut over several lines, which are joined
 * here, and its wave dash and minus are those of Unicode, so that the rows equal Japan Post's own UTF-8 edition.
 */
final class KenAll {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final int CODE = 2;
    private static final int PREFECTURE = 6;
    private static final int CITY = 7;
    private static final int TOWN = 8;

    private KenAll() {}

    static List<PostalRow> read(InputStream csv) throws IOException {
        List<PostalRow> rows = new ArrayList<>(130_000);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new InputStreamReader(csv, CP932))) {
            PostalRow open = null;
            for (CsvRecord line : reader) {
                String town = line.getField(TOWN).replace('\uFF5E', '\u301C').replace('\uFF0D', '\u2212');
                PostalRow row = open != null
                        ? open.continuedBy(town)
                        : new PostalRow(line.getField(CODE), line.getField(PREFECTURE), line.getField(CITY), town);
                open = row.isCut() ? row : null;
                if (open == null) rows.add(row);
            }
        }
        return rows;
    }
}

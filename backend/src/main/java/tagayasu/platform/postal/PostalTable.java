package tagayasu.platform.postal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipInputStream;

/**
 * Japan Post's table as the program carries it: gzip of the edition, then {@code =prefecture TAB city} whenever that
 * changes and {@code code TAB town} for each row, the code as the difference to the one before. {@code make
 * postal-codes KEN_ALL=ken_all.zip} writes it anew from a zip of Japan Post.
 */
final class PostalTable {

    static final String RESOURCE = "/text/postal_codes.gz";

    private PostalTable() {}

    public static void main(String[] zipAndTarget) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(Path.of(zipAndTarget[0])));
                OutputStream target = Files.newOutputStream(Path.of(zipAndTarget[1]))) {
            String edition = zip.getNextEntry().getTimeLocal().toLocalDate().toString();
            List<PostalRow> rows = KenAll.read(zip);
            write(edition, rows, target);
            System.out.println(rows.size() + " rows, edition " + edition);
        }
    }

    static void write(String edition, List<PostalRow> rows, OutputStream target) throws IOException {
        try (Writer out = new OutputStreamWriter(new Smallest(target), StandardCharsets.UTF_8)) {
            out.write(edition + "\n");
            String place = "";
            int before = 0;
            for (PostalRow row : rows) {
                String here = "=" + row.prefecture() + "\t" + row.city() + "\n";
                if (!here.equals(place)) out.write(here);
                int code = Integer.parseInt(row.code());
                out.write((code - before) + "\t" + row.town() + "\n");
                place = here;
                before = code;
            }
        }
    }

    /** The day of the edition that the program carries, as yyyy-MM-dd. */
    static String edition() {
        try (BufferedReader lines = open()) {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forEach(Consumer<PostalRow> action) {
        try (BufferedReader lines = open()) {
            lines.readLine();
            String[] place = {};
            int code = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (line.charAt(0) == '=') {
                    place = new String[] {line.substring(1, tab), line.substring(tab + 1)};
                } else {
                    code += Integer.parseInt(line.substring(0, tab));
                    action.accept(
                            new PostalRow(String.format("%07d", code), place[0], place[1], line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open() throws IOException {
        InputStream in = PostalTable.class.getResourceAsStream(RESOURCE);
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8));
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}

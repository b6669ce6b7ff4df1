package tagayasu.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a workbook once without keeping anything, so that a small file which grows without end is refused, and
 * so is one whose cells do. */
final class ZipLimits {

    static final int ENTRIES = 2_000;
    static final long UNPACKED = 1L << 30;
    static final long RATIO = 150;
    /** Small parts may be as regular as they like. */
    private static final long RATIO_FROM = 10L << 20;

    private ZipLimits() {}

    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > ENTRIES) throw new UnreadableFile("file_too_many_parts");
            long packed = Files.size(file), unpacked = 0;
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry : Collections.list(zip.entries())) {
                CellLimits cells = new CellLimits();
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n; (n = in.read(buffer)) >= 0; ) {
                        unpacked += n;
                        cells.see(buffer, n);
                        boolean swollen = unpacked > RATIO_FROM && unpacked / packed > RATIO;
                        if (unpacked > UNPACKED || swollen) throw new UnreadableFile("file_unpacks_too_large");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile("file_not_readable");
        }
    }
}

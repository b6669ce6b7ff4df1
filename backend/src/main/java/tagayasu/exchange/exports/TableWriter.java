package tagayasu.exchange.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tagayasu.exchange.table.SafeCell;
import tagayasu.platform.list.Field;

/** A file of rows that a spreadsheet opens; no cell of it is ever run as a formula. */
interface TableWriter extends AutoCloseable {

    void write(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    static TableWriter of(ExportInput.Format format, Path file, List<String> names, List<Field> fields)
            throws IOException {
        return format == ExportInput.Format.CSV ? new Csv(file, names) : new Xlsx(file, names, fields);
    }

    /** UTF-8 with the mark by which Excel knows it. */
    final class Csv implements TableWriter {

        private final CsvWriter csv;

        Csv(Path file, List<String> names) throws IOException {
            Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            csv = CsvWriter.builder().build(writer);
            csv.writeRecord(names);
        }

        @Override
        public void write(List<String> cells) {
            csv.writeRecord(cells.stream().map(SafeCell::text).toList());
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    /** Texts are typed as texts, so that nothing in them starts a formula. */
    final class Xlsx implements TableWriter {

        private static final int FLUSH = 1_000;

        private final OutputStream out;
        private final Workbook book;
        private final Worksheet sheet;
        private final List<Field> fields;
        private int row;

        Xlsx(Path file, List<String> names, List<Field> fields) throws IOException {
            this.fields = fields;
            out = Files.newOutputStream(file);
            book = new Workbook(out, "Tagayasu", "1.0");
            sheet = book.newWorksheet("Tagayasu");
            for (int i = 0; i < names.size(); i++) sheet.inlineString(0, i, names.get(i));
            sheet.freezePane(0, 1);
        }

        @Override
        public void write(List<String> cells) throws IOException {
            row++;
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                if (cell == null) continue;
                if (fields.get(i).type() == Field.Type.number) sheet.value(row, i, new BigDecimal(cell));
                else sheet.inlineString(row, i, cell);
            }
            if (row % FLUSH == 0) sheet.flush();
        }

        @Override
        public void close() throws IOException {
            book.finish();
            out.close();
        }
    }
}

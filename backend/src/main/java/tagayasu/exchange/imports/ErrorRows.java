package tagayasu.exchange.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tagayasu.exchange.table.Header;
import tagayasu.exchange.table.Layout;
import tagayasu.exchange.table.SafeCell;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** The rows that could not be taken in, as a file to correct and give again: in the encoding it came in, with the reasons. */
@ApplicationScoped
class ErrorRows {

    private static final int BATCH = 1_000;

    @Inject
    Rows rows;

    void write(Import what, Locale language, OutputStream out) {
        ImportPlan plan = what.plan();
        boolean text = !plan.layout().isWorkbook();
        Charset charset = text ? plan.layout().charset() : StandardCharsets.UTF_8;
        boolean delimited = text && !plan.delimiter().equals(Layout.WHITESPACE);
        try (Writer writer = new OutputStreamWriter(out, charset)) {
            if (charset.name().startsWith("UTF-")) writer.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(delimited ? plan.delimiter().charAt(0) : ',')
                    .build(writer);
            if (plan.header())
                csv.writeRecord(
                        with(what.columns.stream().map(SafeCell::text).toList(), List.of("取込行", Header.FAULTS)));
            for (List<ErrorRow> batch = after(what, -1);
                    !batch.isEmpty();
                    batch = after(what, batch.get(batch.size() - 1).line()))
                for (ErrorRow row : batch) csv.writeRecord(cells(row, what, language));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record ErrorRow(long line, List<String> cells, List<FaultView> faults) {}

    private List<ErrorRow> after(Import what, long line) {
        return rows.list(
                Sql.of(
                        "select line_no, cells, faults from import_row where import_id = ? and outcome = 'error' and line_no > ?"
                                + " order by line_no limit " + BATCH,
                        what.id,
                        line),
                row -> new ErrorRow(
                        row.count("line_no"), row.texts("cells"), FaultView.of(row.json("faults"), what.plan(), null)));
    }

    private static List<String> cells(ErrorRow row, Import what, Locale language) {
        List<String> cells = new ArrayList<>();
        int width = Math.max(what.columns.size(), row.cells().size());
        for (int i = 0; i < width; i++)
            cells.add(i < row.cells().size() ? SafeCell.text(row.cells().get(i)) : "");
        String reasons =
                row.faults().stream().map(fault -> fault.sentence(language)).collect(Collectors.joining(" / "));
        return with(cells, List.of(String.valueOf(row.line()), SafeCell.text(reasons)));
    }

    private static List<String> with(List<String> cells, List<String> more) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(more);
        return all;
    }
}

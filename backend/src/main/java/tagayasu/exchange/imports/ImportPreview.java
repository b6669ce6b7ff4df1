package tagayasu.exchange.imports;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.exchange.cell.Dates;
import tagayasu.exchange.table.Header;
import tagayasu.exchange.table.Layout;
import tagayasu.exchange.table.Row;
import tagayasu.exchange.table.Table;
import tagayasu.exchange.table.TableFile;
import tagayasu.exchange.table.TextEncoding;
import tagayasu.exchange.table.UnreadableFile;
import tagayasu.platform.BusinessCalendar;

/** What a file looks like, and what its columns probably mean; nothing is kept. */
@Schema(name = "ImportPreview")
public record ImportPreview(
        @NotNull @Schema(description = "To be completed and posted to /imports")
        ImportPlan plan,

        @NotNull List<Column> columns,

        @NotNull @Schema(description = "The first rows of data")
        List<List<String>> rows,

        @NotNull @Schema(description = "Encodings to choose from when the guess is wrong")
        List<String> encodings) {

    @Schema(name = "ImportColumn")
    public record Column(
            @NotNull String name,

            @NotNull @Schema(description = "Some values, without repetition")
            List<String> samples,

            @Schema(description = "The field it probably holds")
            String field) {}

    private static final int SHOWN = 8;
    private static final int LOOKED_AT = 100;

    /** {@code asked} may leave out columns. */
    static ImportPreview of(Path file, ImportPlan asked, BusinessCalendar calendar) {
        try {
            Layout layout = Upload.layout(file, asked, calendar);
            try (Table table = TableFile.open(file, layout)) {
                Header header = layout.header() && table.hasNext() ? Header.of(table.next()) : null;
                List<Row> rows = new ArrayList<>();
                while (rows.size() < LOOKED_AT && table.hasNext()) rows.add(table.next());
                int width =
                        rows.stream().mapToInt(row -> row.cells().length).max().orElse(0);
                return of(asked, layout, header == null ? Header.numbered(width) : header, rows, calendar);
            }
        } catch (UnreadableFile e) {
            throw Upload.refusal(e);
        }
    }

    private static ImportPreview of(
            ImportPlan asked, Layout layout, Header header, List<Row> rows, BusinessCalendar calendar) {
        List<Column> columns = new ArrayList<>();
        Map<String, String> mapped = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < header.names().size(); i++) {
            int place = i;
            String name = header.names().get(i);
            List<String> samples = rows.stream()
                    .map(row -> row.cell(place).strip())
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .limit(5)
                    .toList();
            String field =
                    asked.columns().containsKey(name) ? asked.columns().get(name) : guess(asked.kind(), name, taken);
            if (field != null && taken.add(field)) mapped.put(name, field);
            columns.add(new Column(name, samples, mapped.get(name)));
        }
        List<List<String>> shown = rows.stream()
                .limit(SHOWN)
                .map(row -> header.names().stream()
                        .map(name -> row.cell(header.place(name)))
                        .toList())
                .toList();
        return new ImportPreview(
                asked.with(layout, mapped, formats(asked, header, mapped, rows, calendar), null, Map.of(), true),
                columns,
                shown,
                TextEncoding.offered());
    }

    private static String guess(ImportKind kind, String column, Set<String> taken) {
        return ImportField.of(kind).stream()
                .filter(field -> field.isCalled(column) && !taken.contains(field.name()))
                .map(ImportField::name)
                .findFirst()
                .orElse(null);
    }

    /** A further form of dates when all cells of a date column have it and none of the usual ones. */
    private static List<String> formats(
            ImportPlan asked, Header header, Map<String, String> mapped, List<Row> rows, BusinessCalendar calendar) {
        if (asked.dateFormats() != null) return asked.dateFormats();
        Dates usual = new Dates(List.of(), calendar.zone());
        for (Map.Entry<String, String> column : mapped.entrySet()) {
            boolean date = ImportField.named(asked.kind(), column.getValue())
                            .orElseThrow()
                            .type()
                    == ImportField.Type.DATE;
            if (!date) continue;
            int place = header.place(column.getKey());
            List<String> strange = rows.stream()
                    .map(row -> row.cell(place).strip())
                    .filter(cell -> !cell.isEmpty() && !usual.isDate(cell))
                    .toList();
            String format = Dates.guessFormat(strange);
            if (format != null) return List.of(format);
        }
        return List.of();
    }
}

package tagayasu.exchange.imports;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/** A row of the file and what became, or would become, of it. */
@Schema(name = "ImportRow")
public record ImportRowView(
        @NotNull @Schema(description = "Physical line, from 1")
        Long line,

        @NotNull @Schema(description = "new, updated, duplicate, error")
        String outcome,

        @NotNull List<String> cells,
        @NotNull List<FaultView> faults,

        @Schema(description = "The record that the row made, changed or met")
        UUID recordId,

        @Schema(description = "Why an undo left the record: edited, in_use, code_taken, out_of_reach")
        String kept) {

    @Schema(name = "ImportRowPage")
    public record ImportRowPage(@NotNull List<ImportRowView> items, String nextCursor) {}

    static ImportRowView of(Row row, ImportPlan plan, Locale language) {
        String outcome = row.text("outcome");
        UUID record = row.uuid("record_id");
        return new ImportRowView(
                row.count("line_no"),
                outcome,
                row.texts("cells"),
                FaultView.of(row.json("faults"), plan, language),
                record == null && !outcome.equals("error") ? row.uuid("row_id") : record,
                row.text("kept"));
    }
}

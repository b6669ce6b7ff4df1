package tagayasu.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.exchange.table.Layout;
import tagayasu.exchange.table.LayoutGuess;

/** How a file is to be read and what its columns mean. The wizard and the API share it. */
@Schema(name = "ImportPlan")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportPlan(
        @NotNull ImportKind kind,

        @Schema(description = "UTF-8, windows-31j (CP932, Shift_JIS), EUC-JP ...; detected when absent")
        String encoding,

        @Schema(description = "One character, or whitespace for runs of blanks; detected when absent")
        String delimiter,

        @Schema(description = "Whether the first row names the columns; detected when absent")
        Boolean header,

        @Schema(description = "Physical lines before the header or the data; detected when absent")
        Integer skipLines,

        @NotNull @Schema(description = "Name of a column in the file, or its number from 1, to field")
        Map<String, String> columns,

        @Schema(description = "Forms of dates beside the usual ones, such as M/d/yyyy")
        List<String> dateFormats,

        @Schema(
                description =
                        "Fields that together tell whether a record exists; the code, for sales orderNo, when absent")
        List<String> matchOn,

        @Schema(
                description =
                        "What a filled cell does to a field that has a value; overwrite when absent. An empty cell never erases")
        Map<String, Mode> perColumn,

        @Schema(description = "Sales: make the accounts that do not exist yet")
        Boolean createAccounts,

        @Schema(description = "Check only; carry out later by POST /imports/{id}/execution")
        Boolean dryRun) {

    @Schema(name = "ImportMode")
    public enum Mode {
        @JsonProperty("overwrite")
        OVERWRITE,
        @JsonProperty("ifEmpty")
        IF_EMPTY,
        @JsonProperty("append")
        APPEND
    }

    public ImportPlan {
        if (columns == null) columns = Map.of();
    }

    LayoutGuess wishes() {
        return new LayoutGuess(encoding, delimiter, header, skipLines, columns.keySet());
    }

    /** This plan with everything said that was left out. */
    ImportPlan completed(Layout layout) {
        return with(
                layout,
                columns,
                dateFormats == null ? List.of() : dateFormats,
                matchOn == null || matchOn.isEmpty() ? usualMatch() : matchOn,
                perColumn == null ? Map.of() : new LinkedHashMap<>(perColumn),
                Boolean.TRUE.equals(dryRun));
    }

    /** This plan as far as it was asked for, with the rest as a look at the file suggests it. */
    ImportPlan with(
            Layout layout,
            Map<String, String> columns,
            List<String> dateFormats,
            List<String> matchOn,
            Map<String, Mode> perColumn,
            boolean dryRun) {
        return new ImportPlan(
                kind,
                layout.encoding(),
                layout.delimiter(),
                layout.header(),
                layout.skipLines(),
                columns,
                dateFormats,
                matchOn,
                perColumn,
                Boolean.TRUE.equals(createAccounts),
                dryRun);
    }

    /** The code; without one what else is a key of its own; else everything that names a record. */
    private List<String> usualMatch() {
        if (kind == ImportKind.SALES || columns.containsValue("code")) return kind.matchOn;
        List<String> keys = columns.values().stream()
                .filter(field -> field.startsWith(ImportField.EXTERNAL_ID))
                .limit(1)
                .toList();
        if (!keys.isEmpty()) return keys;
        return List.of("name", "familyName", "givenName", "email").stream()
                .filter(columns::containsValue)
                .toList();
    }

    Layout layout() {
        return new Layout(encoding, delimiter, header, skipLines);
    }

    /** The parts of a name go by the rule of the column they come from. */
    Mode mode(String field) {
        String column = columns.containsValue(field)
                ? field
                : switch (field) {
                    case "familyName", "givenName" -> "name";
                    case "familyKana", "givenKana" -> "nameKana";
                    default -> field;
                };
        return perColumn.getOrDefault(column, Mode.OVERWRITE);
    }
}

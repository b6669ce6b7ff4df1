package tagayasu.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Messages;

/** One thing that is wrong with a row. */
@Schema(name = "ImportFault")
public record FaultView(
        @Schema(description = "Name of the column in the file")
        String column,

        @Schema(description = "Field that the plan lays on it")
        String field,

        @NotNull String code,

        @NotNull @Schema(description = "In the caller's language")
        String message,

        @Schema(description = "Another line of the file that stands in the way")
        Long otherLine) {

    static List<FaultView> of(JsonNode faults, ImportPlan plan, Locale language) {
        List<FaultView> views = new ArrayList<>();
        for (JsonNode node : faults) {
            RowFault fault = Json.as(node, RowFault.class);
            String column = fault.column() != null ? fault.column() : columnOf(fault.field(), plan);
            String message = language == null ? "" : text(language, fault.code());
            views.add(new FaultView(column, fault.field(), fault.code(), message, fault.line()));
        }
        return views;
    }

    String sentence(Locale language) {
        String place = column == null ? "" : column + ": ";
        return place
                + text(language, code)
                + (otherLine == null
                        ? ""
                        : (language.getLanguage().equals("en")
                                ? " (line " + otherLine + ")"
                                : "（" + otherLine + "行目）"));
    }

    private static String text(Locale language, String code) {
        return Messages.text(language, "import_" + code);
    }

    private static String columnOf(String field, ImportPlan plan) {
        if (field == null) return null;
        return plan.columns().entrySet().stream()
                .filter(mapped -> mapped.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> field.endsWith("Name") || field.endsWith("Kana") ? nameColumn(field, plan) : null);
    }

    /** The two names of a person may come from one column. */
    private static String nameColumn(String field, ImportPlan plan) {
        String full = field.endsWith("Kana") ? "nameKana" : "name";
        return plan.columns().entrySet().stream()
                .filter(mapped -> mapped.getValue().equals(full))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}

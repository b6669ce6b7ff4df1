package tagayasu.exchange.exports;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which records leave, and how. The condition is the one of lists and saved views. */
@Schema(name = "ExportInput")
public record ExportInput(
        @NotBlank @Schema(description = "As in /condition-fields", example = "account")
        String noun,

        @NotNull Format format,

        @Schema(description = "Condition tree: all, any, none, field-op-value, has")
        JsonNode where,

        @Size(max = 200) String q,

        @Size(max = 10_000) @Schema(description = "Only these records, as ticked in a list")
        List<@NotNull UUID> ids,

        @Size(max = 100) @Schema(description = "Fields in this order; all when absent")
        List<@NotNull String> columns) {

    @Schema(name = "ExportFormat")
    public enum Format {
        /** UTF-8 with a byte order mark, which Excel reads as it is. */
        @JsonProperty("csv")
        CSV,
        @JsonProperty("xlsx")
        XLSX
    }
}

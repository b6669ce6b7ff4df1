package tagayasu.rank.handover;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose customers go to whom, and when. */
@Schema(name = "HandoverInput")
public record HandoverInput(
        @NotNull UUID fromId,
        @NotNull UUID toId,

        @NotNull @Schema(description = "Today at once; later on that morning", example = "2027-04-01")
        LocalDate movesOn,

        @Size(max = 2_000)
        @Schema(description = "Only these; all of the predecessor's when neither this nor where is given")
        List<@NotNull UUID> accountIds,

        @Schema(
                description = "Only those of the predecessor that this condition finds now",
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class)
        JsonNode where,

        @Size(max = 2_000) String note) {

    Choice choice() {
        return new Choice(fromId, accountIds, where);
    }

    /** Which customers of whom. */
    @Schema(name = "HandoverChoice")
    public record Choice(
            @NotNull UUID fromId,

            @Size(max = 2_000) List<@NotNull UUID> accountIds,

            @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
            JsonNode where) {

        boolean isWhole() {
            return accountIds == null && (where == null || where.isNull());
        }
    }
}

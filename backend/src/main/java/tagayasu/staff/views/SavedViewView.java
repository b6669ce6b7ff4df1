package tagayasu.staff.views;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A saved view as its readers see it. */
@Schema(name = "SavedView")
public record SavedViewView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String noun,
        @NotNull String name,
        @NotNull UUID ownerId,
        String ownerName,
        @NotNull SavedView.Sharing sharedWith,
        UUID teamId,

        @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
        JsonNode where,

        String q,
        String sort,
        @NotNull List<String> columns,

        @Schema(description = "The caller's own first view of this noun") @NotNull
        boolean isDefault,

        @Schema(description = "What the caller may do: change, delete") @NotNull
        List<String> allowed) {

    static SavedViewView of(SavedView view, UUID caller, String ownerName, List<String> allowed) {
        return new SavedViewView(
                view.id,
                view.version,
                view.noun,
                view.name,
                view.ownerId,
                ownerName,
                view.sharedWith(),
                view.teamId(),
                view.condition,
                view.q,
                view.sort,
                view.columns,
                view.isDefault() && view.ownerId.equals(caller),
                allowed);
    }
}

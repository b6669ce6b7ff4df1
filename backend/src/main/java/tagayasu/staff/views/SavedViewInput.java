package tagayasu.staff.views;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may set on a saved view. */
@Schema(name = "SavedViewInput")
public record SavedViewInput(
        @NotBlank @Size(max = 50) @Schema(example = "account")
        String noun,

        @NotBlank @Size(max = 100) @Schema(example = "A ランクで最近買っていない")
        String name,

        @Schema(description = "me when absent") SavedView.Sharing sharedWith,

        @Schema(description = "With sharedWith team: a team of the owner")
        UUID teamId,

        @Schema(
                description = "Condition tree as in POST /{resource}/search",
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class)
        JsonNode where,

        @Size(max = 200) String q,

        @Size(max = 200) @Pattern(regexp = "^-?[A-Za-z]+(,-?[A-Za-z]+)*$")
        String sort,

        @Size(max = 100) List<@NotBlank @Size(max = 50) String> columns,

        @Schema(description = "What the owner sees first of this noun")
        Boolean isDefault) {

    static SavedViewInput of(SavedView view) {
        return new SavedViewInput(
                view.noun,
                view.name,
                view.sharedWith(),
                view.teamId(),
                view.condition,
                view.q,
                view.sort,
                view.columns,
                view.isDefault());
    }

    void applyTo(SavedView view) {
        view.noun = noun;
        view.name = name.strip();
        view.condition = where == null || where.isNull() ? null : where;
        view.q = q;
        view.sort = sort;
        view.columns = columns == null ? List.of() : columns;
        view.share(sharedWith == null ? SavedView.Sharing.me : sharedWith, teamId);
    }
}

package tagayasu.outreach.list;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may set on a target list. */
@Schema(name = "TargetListInput")
public record TargetListInput(
        @NotBlank @Size(max = 100) @Schema(example = "休眠の掘り起こし 秋")
        String name,

        @Size(max = 2_000) String note,

        @Schema(description = "me when absent; department: the owner's, with all below it")
        TargetList.Sharing sharedWith,

        @Schema(description = "With sharedWith team: a team of the owner")
        UUID teamId,

        @Schema(
                description =
                        "Condition tree over accounts as in POST /accounts/search; absent for a list kept by hand",
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class)
        JsonNode where,

        @Size(max = 200) @Schema(description = "Search text that goes with the condition")
        String q,

        @Size(max = 1_000) @Schema(description = "On creation: the accounts of a list kept by hand; then no condition")
        List<@NotNull UUID> accountIds) {

    static TargetListInput of(TargetList list) {
        return new TargetListInput(
                list.name, list.note, list.sharedWith(), list.teamId(), list.condition(), list.q(), null);
    }

    /** A tree in a patch stands for the whole condition; it is not merged into the old one. */
    TargetListInput under(JsonNode patch) {
        return patch.has("where") ? new TargetListInput(name, note, sharedWith, teamId, null, q, null) : this;
    }

    boolean isByHand() {
        return accountIds != null;
    }

    void applyTo(TargetList list, UUID ownersDepartment) {
        list.name = name.strip();
        list.note = note == null || note.isBlank() ? null : note;
        list.find(where == null || where.isNull() ? null : where, q == null || q.isBlank() ? null : q.strip());
        list.share(sharedWith == null ? TargetList.Sharing.me : sharedWith, teamId, ownersDepartment);
    }
}

package tagayasu.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody may, or may not, do something to a record. */
@Schema(name = "AccessExplanation")
public record AccessExplanation(
        @NotNull boolean allowed,
        @NotNull Reason reason,
        @NotNull String noun,
        @NotNull UUID recordId,
        @NotNull Action action,
        @NotNull PersonView user,
        @NotNull Role role,

        @Schema(description = "How far the rule for this role, noun and action reaches") @NotNull
        Scope scope,

        @Schema(description = "An administrator changed the rule") @NotNull
        boolean ruleChanged,

        @NotNull List<OwnerView> owners) {

    @Schema(name = "AccessReason")
    public enum Reason {
        /** The rule reaches every record. */
        @JsonProperty("everyRecord")
        EVERY_RECORD,
        /** The rule allows this to nobody of the role. */
        @JsonProperty("notAllowed")
        NOT_ALLOWED,
        @JsonProperty("ownerWithinScope")
        OWNER_WITHIN_SCOPE,
        @JsonProperty("ownerOutsideScope")
        OWNER_OUTSIDE_SCOPE,
        @JsonProperty("nobodyOwnsIt")
        NOBODY_OWNS_IT,
        /** Either there is no such record or the asker may not know of it: the two look the same on purpose. */
        @JsonProperty("unknownRecord")
        UNKNOWN_RECORD
    }

    @Schema(name = "AccessPerson")
    public record PersonView(@NotNull UUID id, @NotNull String name, String departmentName) {}

    @Schema(name = "AccessOwner")
    public record OwnerView(
            @NotNull UUID id,
            @NotNull String name,
            String departmentName,

            @Schema(description = "The narrowest scope of the user that holds this owner") @NotNull
            Scope heldBy) {}
}

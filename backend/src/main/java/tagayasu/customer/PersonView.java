package tagayasu.customer;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as their page shows them. */
@Schema(name = "Person")
public record PersonView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,

        @Schema(description = "Family and given name with a space between") @NotNull
        String name,

        @NotNull String nameKana,
        @NotNull String familyName,
        @NotNull String givenName,
        @NotNull String familyKana,
        @NotNull String givenKana,
        String phone,
        String mobile,
        String email,
        String note,
        UUID ownerId,
        String ownerName,

        @Schema(description = "More of our staff in charge") @NotNull
        List<StaffRef> staff,

        @Schema(description = "Current ones first") @NotNull List<PostView> posts,

        @Schema(description = "Absent when nothing is known or the caller lacks the right personHome")
        PersonHomeInput home,

        @Schema(description = "What the caller may do: change, delete, readHome, changeHome") @NotNull
        List<String> allowed,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    @Schema(name = "StaffRef")
    public record StaffRef(@NotNull UUID id, @NotNull String name) {}
}

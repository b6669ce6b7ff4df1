package tagayasu.customer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may set on a post. */
@Schema(name = "PostInput")
public record PostInput(
        @NotNull UUID accountId,

        @Size(max = 200) @Schema(example = "営業部") String department,
        @Size(max = 200) @Schema(example = "部長") String title,
        @Size(max = 50) String phone,

        @Size(max = 254) @Pattern(regexp = "^[^\\s@]+@[^\\s@]+$", message = "email_form")
        String email,

        @Schema(description = "First day") LocalDate startedOn,

        @Schema(description = "Last day; absent while it is held")
        LocalDate endedOn,

        @Schema(description = "Only on creation: the post that this one takes the place of; it ends the day before")
        UUID replaces) {

    static PostInput of(Post post) {
        return new PostInput(
                post.accountId,
                post.department,
                post.title,
                post.phone,
                post.email,
                post.startedOn(),
                post.endedOn(),
                null);
    }

    /** Sets everything but the account, which must be one that the caller sees. */
    void applyTo(Post post) {
        post.department = department == null ? "" : department.strip();
        post.title = title == null ? "" : title.strip();
        post.phone = phone;
        post.email = email;
        post.last(startedOn, endedOn);
    }
}

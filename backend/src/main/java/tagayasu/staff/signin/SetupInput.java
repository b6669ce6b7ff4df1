package tagayasu.staff.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SetupInput")
public record SetupInput(
        @Schema(description = "Only of the first administrator; invited users have theirs")
        @Size(max = 254)
        @Pattern(regexp = "^[^\\s@]+@[^\\s@]+$", message = "email_form")
        String email,

        @NotBlank @Size(max = 100) String name,

        @Schema(description = "15 characters or more, beyond common words") @NotNull @Size(min = 1, max = 1000)
        String password) {

    @Override
    public String toString() {
        return "SetupInput";
    }
}

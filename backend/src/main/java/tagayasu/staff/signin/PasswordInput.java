package tagayasu.staff.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PasswordInput")
public record PasswordInput(
        @NotNull @Size(min = 1, max = 1000) String currentPassword,

        @Schema(description = "15 characters or more, beyond common words") @NotNull @Size(min = 1, max = 1000)
        String newPassword) {

    @Override
    public String toString() {
        return "PasswordInput";
    }
}

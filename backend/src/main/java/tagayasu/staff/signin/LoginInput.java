package tagayasu.staff.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LoginInput")
public record LoginInput(
        @Schema(example = "tanaka@example.co.jp") @NotNull @Size(min = 1, max = 254)
        String email,

        @NotNull @Size(min = 1, max = 1000) String password) {

    @Override
    public String toString() {
        return "LoginInput";
    }
}

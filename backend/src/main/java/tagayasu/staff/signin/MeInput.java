package tagayasu.staff.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.staff.User;

/** What users may change about themselves. */
@Schema(name = "MeInput")
public record MeInput(
        @NotNull @Pattern(regexp = "^(ja|en)$") String language) {

    static MeInput of(User user) {
        return new MeInput(user.language);
    }

    void applyTo(User user) {
        user.language = language;
    }
}

package tagayasu.staff.signin;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.staff.Action;
import tagayasu.staff.Role;
import tagayasu.staff.Scope;
import tagayasu.staff.User;

/** The signed-in user and what they may do. */
@Schema(name = "Me")
public record MeView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String email,
        @NotNull Role role,
        @NotNull UUID departmentId,
        String departmentName,

        @Schema(enumeration = {"ja", "en"}) @NotNull String language,

        @Schema(description = "noun, then action, then scope; what is not named is not allowed") @NotNull
        Map<String, Map<Action, Scope>> rights) {

    static MeView of(User user, String departmentName, Map<String, Map<Action, Scope>> rights) {
        return new MeView(
                user.id,
                user.name,
                user.email(),
                user.role(),
                user.departmentId,
                departmentName,
                user.language,
                rights);
    }
}

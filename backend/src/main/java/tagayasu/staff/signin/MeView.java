package tagayasu.staff.signin;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.HomeCurrency;
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
        Map<String, Map<Action, Scope>> rights,

        @Schema(description = "IANA name of the zone in which the company's days begin") @NotNull
        String timeZone,

        @Schema(description = "ISO 4217; of prices and of sums over accounts") @NotNull
        String currency) {

    static MeView of(User user, String departmentName, Map<String, Map<Action, Scope>> rights, ZoneId zone) {
        return new MeView(
                user.id,
                user.name,
                user.email(),
                user.role(),
                user.departmentId,
                departmentName,
                user.language,
                rights,
                zone.getId(),
                HomeCurrency.CODE);
    }
}

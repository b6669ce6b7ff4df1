package tagayasu.staff.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.staff.Role;
import tagayasu.staff.User;

/** What may be set on a user. There is no password here: people choose their own through a set-up link. */
@Schema(name = "UserInput")
public record UserInput(
        @Schema(example = "tanaka@example.co.jp")
        @NotNull
        @Size(max = 254)
        @Pattern(regexp = "^[^\\s@]+@[^\\s@]+$", message = "email_form")
        String email,

        @Schema(example = "田中 実") @NotBlank @Size(max = 100) String name,

        @Schema(example = "タナカ ミノル") @Size(max = 100) String nameKana,
        @NotNull Role role,
        @NotNull UUID departmentId,

        @Schema(description = "ja when absent") @Pattern(regexp = "^(ja|en)$")
        String language,

        @Schema(description = "May not sign in; what they hold stops working within a minute")
        Boolean disabled,

        @Schema(description = "How many visits a day holds when a month is planned; 6 when absent", example = "6")
        @Min(0)
        @Max(50)
        Integer visitsPerDay) {

    static UserInput of(User user) {
        return new UserInput(
                user.email(),
                user.name,
                user.nameKana,
                user.role(),
                user.departmentId,
                user.language,
                user.disabled(),
                user.visitsPerDay);
    }

    boolean off() {
        return Boolean.TRUE.equals(disabled);
    }

    void applyTo(User user, Instant now) {
        user.changeEmail(email);
        user.name = name.strip();
        user.nameKana = nameKana == null ? "" : nameKana.strip();
        user.changeRole(role);
        user.departmentId = departmentId;
        user.visitsPerDay = visitsPerDay == null ? 6 : visitsPerDay;
        user.language = language == null ? "ja" : language;
        if (off()) user.disable(now);
        else user.enable();
    }
}

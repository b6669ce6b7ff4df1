package tagayasu.staff.signin;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a set-up link is for. */
@Schema(name = "Setup")
public record SetupView(
        @Schema(description = "The first administrator of the installation says who they are") @NotNull
        boolean firstAdministrator,

        String email,
        String name,
        @NotNull Instant expiresAt) {}

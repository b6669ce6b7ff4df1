package tagayasu.staff.signin;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An access token; the refresh token travels in a cookie only. */
@Schema(name = "Session")
public record SessionView(
        @NotNull String accessToken,

        @Schema(description = "Seconds", example = "600") @NotNull
        int expiresIn) {

    static SessionView of(SignIn.Session session) {
        return new SessionView(session.accessToken(), (int) AccessTokens.LIFE.toSeconds());
    }

    @Override
    public String toString() {
        return "SessionView";
    }
}

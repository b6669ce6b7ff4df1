package tagayasu.staff.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tagayasu.platform.Problem;

/** The cookie that carries the refresh token, and who may make a browser send it. */
@ApplicationScoped
public class RefreshCookie {

    static final String NAME = "__Host-tagayasu-refresh";

    /** Where the pages come from when a proxy rewrites the Host header. */
    @ConfigProperty(name = "tagayasu.origins")
    Optional<List<String>> origins;

    NewCookie carrying(String secret) {
        return cookie(secret, (int) RefreshTokens.LIFE.toSeconds());
    }

    NewCookie cleared() {
        return cookie("", 0);
    }

    /** A page of another site is refused (403). Programs without a browser send no Origin and have no cookie by accident. */
    void checkOrigin(String origin, String host) {
        if (origin == null || origins.orElse(List.of()).contains(origin)) return;
        if (host == null || !host.equalsIgnoreCase(authority(origin))) throw Problem.forbidden("foreign_origin");
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(SameSite.STRICT)
                .build();
    }
}

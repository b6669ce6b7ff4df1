package tagayasu.staff.signin;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tagayasu.platform.problem.Problem;

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
    void checkOrigin(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null || origins.orElse(List.of()).contains(origin)) return;
        if (!sameSite(origin, request.authority())) throw Problem.forbidden("foreign_origin");
    }

    /** The scheme is left out, for TLS may end at a proxy; the cookie itself does not travel without it. */
    private static boolean sameSite(String origin, HostAndPort own) {
        try {
            URI page = new URI(origin);
            int usual = "https".equals(page.getScheme()) ? 443 : 80;
            int pagePort = page.getPort() > 0 ? page.getPort() : usual;
            int ownPort = own != null && own.port() > 0 ? own.port() : usual;
            return own != null && own.host().equalsIgnoreCase(page.getHost()) && pagePort == ownPort;
        } catch (URISyntaxException e) {
            return false;
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

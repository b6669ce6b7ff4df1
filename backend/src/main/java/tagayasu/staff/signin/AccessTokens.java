package tagayasu.staff.signin;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tagayasu.staff.User;

/** Short tokens that name a user and the state of their rights when they were issued. */
@ApplicationScoped
public class AccessTokens {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final String KIND = "access";
    static final String VERSION = "ver";

    @Inject
    Clock clock;

    /** Issuer, audience, algorithm and key come from the configuration. */
    String issue(User user) {
        Instant now = clock.instant();
        return Jwt.claims()
                .subject(user.id.toString())
                .claim("typ", KIND)
                .claim("jti", UUID.randomUUID().toString())
                .claim(VERSION, user.tokenVersion())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .sign();
    }
}

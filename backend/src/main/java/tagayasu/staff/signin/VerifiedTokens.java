package tagayasu.staff.signin;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks a token's signature once and remembers it until it expires: ES256 costs more than reading a record. */
@ApplicationScoped
@Alternative
@Priority(1)
public class VerifiedTokens extends DefaultJWTCallerPrincipalFactory {

    private static final int MOST = 20_000;

    private final Map<String, JWTCallerPrincipal> verified = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        JWTCallerPrincipal known = verified.get(token);
        if (known != null && lives(known)) return known;
        JWTCallerPrincipal checked = super.parse(token, context);
        if (!AccessTokens.KIND.equals(checked.getClaim("typ"))) throw new ParseException("not an access token");
        if (verified.size() >= MOST) verified.values().removeIf(old -> !lives(old));
        if (verified.size() < MOST) verified.put(token, checked);
        return checked;
    }

    private boolean lives(JWTCallerPrincipal principal) {
        return principal.getExpirationTime() > clock.instant().getEpochSecond();
    }
}

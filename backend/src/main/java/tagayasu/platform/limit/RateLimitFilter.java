package tagayasu.platform.limit;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts each request before anything is read for it: against its user, or its address when nobody is signed in. */
public class RateLimitFilter {

    private static final Map<Method, RateKind> KINDS = new ConcurrentHashMap<>();
    private static final Map<Method, RateKind> KINDS_WITH_TEXT = new ConcurrentHashMap<>();

    @Inject
    RateLimits limits;

    @Inject
    SecurityIdentity identity;

    /** On the worker thread, as the filter that follows it: looking at the token may take a moment. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 1)
    public void count(ContainerRequestContext request, ResourceInfo resource, HttpServerRequest http) {
        boolean searches = http.query() != null && http.getParam("q") != null;
        RateKind kind = (searches ? KINDS_WITH_TEXT : KINDS)
                .computeIfAbsent(resource.getResourceMethod(), method -> RateKind.of(method, searches));
        limits.take(
                identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)
                        ? ClientAddress.of(http)
                        : token.getSubject(),
                kind);
    }
}

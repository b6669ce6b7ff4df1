package tagayasu.staff.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import tagayasu.platform.Actor;
import tagayasu.platform.Actor.Through;
import tagayasu.platform.Current;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.StaffDirectory;

/** Says who calls, and turns away tokens of people who were disabled or given another role since. */
public class CallerFilter {

    private static final Actor NOBODY = new Actor(null, Through.API);

    private static final Map<Method, Boolean> OPEN = new ConcurrentHashMap<>();

    @Inject
    Current current;

    @Inject
    SecurityIdentity identity;

    @Inject
    StaffDirectory directory;

    /** On the worker thread, for the directory may have to be read. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void identify(ContainerRequestContext request, ResourceInfo resource) {
        current.actAs(NOBODY);
        if (OPEN.computeIfAbsent(resource.getResourceMethod(), CallerFilter::isOpen)) return;
        if (identity.isAnonymous()) throw Problem.unauthenticated("unauthenticated");
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        UUID id = UUID.fromString(token.getSubject());
        if (!directory.accepts(id, version(token))) throw Problem.unauthenticated("invalid_token");
        boolean screen = "screen".equals(request.getHeaderString("Tagayasu-Client"));
        current.actAs(new Actor(id, screen ? Through.SCREEN : Through.API));
    }

    private static boolean isOpen(Method method) {
        return method.isAnnotationPresent(PermitAll.class);
    }

    private static int version(JsonWebToken token) {
        Object version = token.getClaim(AccessTokens.VERSION);
        return version == null ? -1 : Integer.parseInt(version.toString());
    }
}

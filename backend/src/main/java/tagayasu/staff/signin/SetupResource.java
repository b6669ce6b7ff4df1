package tagayasu.staff.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.User;
import tagayasu.staff.people.StaffSearch;

/** Opens the door once for the first administrator and for each invited user. */
@Path("/setup/{token}")
@Tag(name = "sign-in")
public class SetupResource {

    @Inject
    SetupLinks links;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    Passwords passwords;

    @Inject
    RefreshTokens refreshTokens;

    @Inject
    SignIn signIn;

    @Inject
    RefreshCookie cookie;

    @Inject
    SearchIndex searchIndex;

    @Inject
    Event<User.Changed> changed;

    @GET
    @PermitAll
    @Operation(operationId = "getSetup", summary = "What a set-up link is for")
    public SetupView get(@PathParam("token") String token) {
        SetupLinks.Link link = links.find(token).orElseThrow(Problem::notFound);
        if (link.userId() == null) return new SetupView(true, null, null, link.expiresAt());
        User user = User.require(link.userId());
        return new SetupView(false, user.email(), user.name, link.expiresAt());
    }

    @POST
    @PermitAll
    @Operation(operationId = "setUp", summary = "Choose name and password and sign in; the link works once")
    public RestResponse<SessionView> post(@PathParam("token") String token, @Valid @NotNull SetupInput body) {
        SetupLinks.Link link = links.find(token).orElseThrow(Problem::notFound);
        User user = link.userId() == null ? administrator(token, body) : invited(token, link, body);
        SignIn.Session session = signIn.start(user);
        return RestResponse.ResponseBuilder.ok(SessionView.of(session))
                .cookie(cookie.carrying(session.refreshToken()))
                .build();
    }

    private User administrator(String token, SetupInput input) {
        if (input.email() == null) throw Problem.invalid("not_null", "/email");
        PasswordRule.check(input.password(), "/password", input.name(), input.email());
        String hash = passwords.hash(input.password());
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!links.use(token)) throw Problem.notFound();
            return firstAdministrator.create(input.name().strip(), input.email(), hash);
        });
    }

    private User invited(String token, SetupLinks.Link link, SetupInput input) {
        if (input.email() != null) throw Problem.invalid("read_only", "/email");
        User known = User.require(link.userId());
        PasswordRule.check(input.password(), "/password", input.name(), known.email());
        String hash = passwords.hash(input.password());
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!links.use(token)) throw Problem.notFound();
            User user = User.require(link.userId());
            if (user.disabled()) throw Problem.notFound();
            user.name = input.name().strip();
            user.changePasswordHash(hash);
            refreshTokens.endAllOf(user.id);
            searchIndex.put(StaffSearch.doc(user));
            changed.fire(new User.Changed());
            return user;
        });
    }
}

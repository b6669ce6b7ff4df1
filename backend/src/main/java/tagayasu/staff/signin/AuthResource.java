package tagayasu.staff.signin;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Versions;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.limit.ClientAddress;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Caller;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.User;

@Path("/auth")
@Tag(name = "sign-in")
public class AuthResource {

    @Inject
    SignIn signIn;

    @Inject
    RefreshTokens refreshTokens;

    @Inject
    RefreshCookie cookie;

    @Inject
    Access access;

    @Inject
    StaffDirectory directory;

    @Inject
    BusinessCalendar calendar;

    @Inject
    MergePatch mergePatch;

    @Inject
    Journal journal;

    @Inject
    Event<User.Changed> changed;

    @POST
    @PermitAll
    @Path("/login")
    @Operation(operationId = "login", summary = "Sign in with e-mail address and password")
    public RestResponse<SessionView> login(@Valid @NotNull LoginInput body, @Context HttpServerRequest request) {
        return opened(signIn.byPassword(body.email(), body.password(), ClientAddress.of(request)));
    }

    @POST
    @PermitAll
    @Path("/refresh")
    @Operation(
            operationId = "refreshSession",
            summary = "Take the next access token; the refresh token comes and goes in its cookie")
    public RestResponse<SessionView> refresh(
            @CookieParam(RefreshCookie.NAME) String token, @Context HttpServerRequest request) {
        cookie.checkOrigin(request);
        if (token == null || token.isEmpty()) throw Problem.unauthenticated("session_ended");
        return opened(signIn.byRefreshToken(token));
    }

    @POST
    @PermitAll
    @Path("/logout")
    @Operation(operationId = "logout", summary = "End this sign-in")
    @APIResponse(responseCode = "204", description = "Signed out")
    public RestResponse<Void> logout(
            @CookieParam(RefreshCookie.NAME) String token, @Context HttpServerRequest request) {
        cookie.checkOrigin(request);
        if (token != null && !token.isEmpty()) refreshTokens.end(token);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie.cleared())
                .build();
    }

    @GET
    @Path("/me")
    @Transactional
    @Operation(operationId = "getMe", summary = "The signed-in user and their rights")
    @APIResponse(
            responseCode = "200",
            description = "The user",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<MeView> me() {
        return answer(User.require(access.caller().id()));
    }

    @PATCH
    @Path("/me")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "patchMe", summary = "Change one's own settings")
    @APIResponse(
            responseCode = "200",
            description = "The user as they are now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<MeView> patchMe(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MeInput.class)))
                    JsonNode patch) {
        User user = User.require(access.caller().id());
        Versions.require(ifMatch, user);
        MeInput before = MeInput.of(user);
        MeInput after = mergePatch.apply(before, patch, MeInput.class);
        after.applyTo(user);
        User.flush();
        var subject = new Journal.Subject(User.NOUN, user.id, user.name);
        journal.record("updated", subject, List.of(), Changes.between(before, after));
        changed.fire(new User.Changed());
        return answer(user);
    }

    @POST
    @Path("/password")
    @Operation(
            operationId = "changePassword",
            summary = "Change one's own password; every other sign-in of the user ends")
    public RestResponse<SessionView> password(@Valid @NotNull PasswordInput body, @Context HttpServerRequest request) {
        Caller caller = access.caller();
        return opened(signIn.changePassword(
                caller.id(), body.currentPassword(), body.newPassword(), ClientAddress.of(request)));
    }

    private RestResponse<SessionView> opened(SignIn.Session session) {
        return RestResponse.ResponseBuilder.ok(SessionView.of(session))
                .cookie(cookie.carrying(session.refreshToken()))
                .build();
    }

    private RestResponse<MeView> answer(User user) {
        MeView view = MeView.of(
                user, directory.departmentName(user.departmentId), access.rights(user.role()), calendar.zone());
        return RestResponse.ResponseBuilder.ok(view).tag(Versions.tag(user)).build();
    }
}

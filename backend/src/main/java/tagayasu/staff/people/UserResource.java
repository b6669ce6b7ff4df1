package tagayasu.staff.people;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.User;

@Path("/users")
@Tag(name = "users")
public class UserResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    StaffDirectory staff;

    @Inject
    UserLedger ledger;

    @Inject
    MergePatch mergePatch;

    /** A page of users. */
    @Schema(name = "UserList")
    public record UserList(@NotNull List<UserView> items, String nextCursor, Long total, Boolean totalCapped) {
        static UserList of(Page<UserView> page) {
            return new UserList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(operationId = "listUsers", summary = "Our people")
    public UserList list(@Valid @BeanParam UserFilter filter) {
        access.check(Action.READ, User.NOUN);
        var shape = new Listing.Shape<>(User.NOUN, UserView.COLUMNS, Sql.EMPTY, "name", row -> UserView.of(row, staff));
        return UserList.of(listing.page(shape, filter.query(null), filter.where()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUser", summary = "One user")
    @APIResponse(
            responseCode = "200",
            description = "The user",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UserView.class)))
    public Response get(@PathParam("id") UUID id) {
        User user = User.require(id);
        access.check(Action.READ, user);
        return answer(Response.Status.OK, user);
    }

    @POST
    @Transactional
    @Operation(operationId = "createUser", summary = "A new user, who then needs an invitation to choose a password")
    @APIResponse(
            responseCode = "201",
            description = "The new user",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UserView.class)))
    public Response create(@NotNull @Valid UserInput body) {
        return answer(Response.Status.CREATED, ledger.take(body));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateUser", summary = "Change some fields; a new role acts within a minute")
    @RequestBody(content = @Content(schema = @Schema(implementation = UserInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The user as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UserView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        User user = User.require(id);
        access.check(Action.CHANGE, user);
        Versions.require(ifMatch, user);
        UserInput before = UserInput.of(user);
        ledger.change(user, before, mergePatch.apply(before, body, UserInput.class));
        return answer(Response.Status.OK, user);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteUser", summary = "Let somebody go; their records stay theirs")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        User user = User.require(id);
        access.check(Action.DELETE, user);
        Versions.require(ifMatch, user);
        ledger.remove(user);
    }

    private Response answer(Response.Status status, User user) {
        var response = Response.status(status).entity(UserView.of(user, staff)).tag(Versions.tag(user));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/users/" + user.id);
        return response.build();
    }
}

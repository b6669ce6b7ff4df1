package tagayasu.customer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Posts of a person; whoever may change the person may change them. */
@Path("/persons/{id}/posts")
@Tag(name = "persons")
@Produces(MediaType.APPLICATION_JSON)
public class PostResource {

    @Inject
    Access access;

    @Inject
    PersonPage page;

    @Inject
    PostLedger ledger;

    @Inject
    MergePatch mergePatch;

    @Schema(name = "PostList")
    public record PostList(@NotNull List<PostView> items) {}

    @GET
    @Operation(operationId = "listPosts", summary = "All posts of a person, current ones first")
    public PostList list(@PathParam("id") UUID id) {
        Person person = Person.require(id);
        access.check(Action.READ, person);
        return new PostList(page.posts(person));
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createPost",
            summary = "A new post, beside the others or in the place of one",
            description = "With replaces the named post ends the day before and stays: a promotion or a transfer.")
    @APIResponse(
            responseCode = "201",
            description = "The new post",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response create(@PathParam("id") UUID id, @NotNull @Valid PostInput body) {
        Person person = changeable(id);
        return answer(Response.Status.CREATED, person, ledger.start(person, body, ""));
    }

    @PATCH
    @Path("/{postId}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updatePost", summary = "Correct a post, or end it")
    @RequestBody(content = @Content(schema = @Schema(implementation = PostInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The post as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @PathParam("postId") UUID postId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode body) {
        Person person = changeable(id);
        Post post = Post.require(id, postId);
        Versions.require(ifMatch, post);
        PostInput before = PostInput.of(post);
        ledger.change(person, post, before, mergePatch.apply(before, body, PostInput.class));
        return answer(Response.Status.OK, person, post);
    }

    @DELETE
    @Path("/{postId}")
    @Transactional
    @Operation(operationId = "deletePost", summary = "Remove a post that never was; one that is over is ended instead")
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(
            @PathParam("id") UUID id,
            @PathParam("postId") UUID postId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Person person = changeable(id);
        Post post = Post.require(id, postId);
        Versions.require(ifMatch, post);
        ledger.remove(person, post);
    }

    private Person changeable(UUID id) {
        Person person = Person.require(id);
        access.check(Action.CHANGE, person);
        return person;
    }

    private Response answer(Response.Status status, Person person, Post post) {
        PostView view = page.posts(person).stream()
                .filter(shown -> shown.id().equals(post.id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var response = Response.status(status).entity(view).tag(Versions.tag(post));
        if (status == Response.Status.CREATED)
            response.header(HttpHeaders.LOCATION, "/api/v1/persons/" + person.id + "/posts/" + post.id);
        return response.build();
    }
}

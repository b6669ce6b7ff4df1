package tagayasu.activity.comment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.QueryParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.subjects.Subjects;

@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class CommentResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    Rows rows;

    @Inject
    Subjects subjects;

    @Inject
    StaffDirectory staff;

    @Inject
    CommentLedger ledger;

    @Inject
    MergePatch mergePatch;

    @Schema(name = "CommentList")
    public record CommentList(@NotNull List<CommentView> items, String nextCursor) {
        static CommentList of(Page<CommentView> page) {
            return new CommentList(page.items(), page.nextCursor());
        }
    }

    @GET
    @Operation(operationId = "listComments", summary = "Comments on a record that the caller may read, newest first")
    public CommentList list(
            @QueryParam("subjectKind") @NotNull @Parameter(example = "account") String subjectKind,
            @QueryParam("subjectId") @NotNull UUID subjectId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
        subjects.require(subjectKind, subjectId);
        var shape = new Listing.Shape<>(Comment.NOUN, CommentView.COLUMNS, Sql.EMPTY, "-createdAt", this::view);
        Sql about = Sql.of("a.subject_id = ? and a.subject_kind = ?", subjectId, subjectKind);
        return CommentList.of(listing.page(shape, new ListQuery(null, null, null, cursor, null, limit, null), about));
    }

    @POST
    @Transactional
    @Operation(operationId = "createComment", summary = "Comment on a record; who is mentioned in it is told")
    @APIResponse(
            responseCode = "201",
            description = "The new comment",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response create(@NotNull @Valid CommentInput body) {
        access.check(Action.CREATE, Comment.NOUN);
        return answer(Response.Status.CREATED, ledger.write(body));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateComment", summary = "Change a comment of one's own")
    @RequestBody(content = @Content(schema = @Schema(implementation = CommentInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The comment as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Comment comment = visible(id);
        if (!isOwn(comment)) throw Problem.forbidden("forbidden");
        Versions.require(ifMatch, comment);
        CommentInput before = CommentInput.of(comment);
        ledger.change(comment, before, mergePatch.apply(before, body, CommentInput.class));
        return answer(Response.Status.OK, comment);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteComment", summary = "Take a comment away: one's own, or any by right")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Comment comment = visible(id);
        if (!isOwn(comment)) access.check(Action.DELETE, Comment.NOUN);
        Versions.require(ifMatch, comment);
        ledger.remove(comment);
    }

    /** 404 when its record is not visible to the caller. */
    private Comment visible(UUID id) {
        Comment comment = Comment.require(id);
        subjects.require(comment.subjectKind, comment.subjectId);
        return comment;
    }

    private boolean isOwn(Comment comment) {
        return access.caller().id().equals(comment.createdBy);
    }

    private CommentView view(Row row) {
        return CommentView.of(row, access.caller().id(), access.may(Action.DELETE, Comment.NOUN), staff);
    }

    private Response answer(Response.Status status, Comment comment) {
        Sql one = Sql.of("select " + CommentView.COLUMNS + " from comment a where a.id = ?", comment.id);
        CommentView view = rows.first(one, this::view).orElseThrow(Problem::notFound);
        return Response.status(status)
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build();
    }
}

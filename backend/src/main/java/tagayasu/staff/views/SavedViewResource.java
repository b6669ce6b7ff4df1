package tagayasu.staff.views;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.Condition;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.Nouns;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/saved-views")
@Tag(name = "saved-views")
@Produces(MediaType.APPLICATION_JSON)
public class SavedViewResource {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    MergePatch mergePatch;

    @Inject
    Nouns nouns;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "SavedViewList")
    public record SavedViewList(@NotNull List<SavedViewView> items) {}

    @GET
    @Operation(operationId = "listSavedViews", summary = "The caller's own views and those shared with them, by name")
    public SavedViewList list(
            @QueryParam("noun") @Parameter(description = "Views of this noun only", example = "account") String noun) {
        String seen = "(ownerId = ?1 or sharedWith = 'all' or sharedWith = 'team'"
                + " and teamId in (select t.id from Team t join t.memberIds m where m = ?1 and t.deletedAt is null))";
        UUID me = access.caller().id();
        List<SavedView> views = noun == null
                ? SavedView.list(seen + " order by name, id", me)
                : SavedView.list(seen + " and noun = ?2 order by name, id", me, noun);
        return new SavedViewList(views.stream().map(this::view).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSavedView", summary = "One view")
    @APIResponse(
            responseCode = "200",
            description = "The view",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SavedViewView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.Status.OK, visible(id));
    }

    @POST
    @Transactional
    @Operation(operationId = "createSavedView", summary = "Keep a list's filter, sort and columns under a name")
    @APIResponse(
            responseCode = "201",
            description = "The new view",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = SavedViewView.class)))
    public Response create(@NotNull @Valid SavedViewInput body) {
        SavedView view = new SavedView();
        view.ownerId = access.caller().id();
        access.checkNew(view);
        fill(view, body);
        view.persistAndFlush();
        return answer(Response.Status.CREATED, view);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateSavedView", summary = "Change a view of one's own")
    @RequestBody(content = @Content(schema = @Schema(implementation = SavedViewInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The view as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SavedViewView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        SavedView view = visible(id);
        mayDo(Action.CHANGE, view);
        Versions.require(ifMatch, view);
        fill(view, mergePatch.apply(SavedViewInput.of(view), body, SavedViewInput.class));
        SavedView.flush();
        return answer(Response.Status.OK, view);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteSavedView", summary = "Forget a view of one's own")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        SavedView view = visible(id);
        mayDo(Action.DELETE, view);
        Versions.require(ifMatch, view);
        view.delete();
    }

    /** A view that could not be opened is not kept: its condition must compile and its sort keys be known. */
    private void fill(SavedView view, SavedViewInput input) {
        var condition = new Condition(nouns, access, access.caller().id(), calendar.today());
        Noun noun = nouns.require(input.noun());
        condition.compile(noun, "a", input.where());
        noun.checkSort(input.sort());
        input.applyTo(view);
        view.makeDefault(Boolean.TRUE.equals(input.isDefault()));
    }

    /** Whoever it is shared with sees it, but only its owner (or whom the policy lets) changes it. */
    private void mayDo(Action action, SavedView view) {
        if (!access.may(action, view)) throw Problem.forbidden("forbidden");
    }

    private SavedView visible(UUID id) {
        return SavedView.require(id, access.caller().id());
    }

    private SavedViewView view(SavedView view) {
        List<String> allowed = Stream.of(Action.CHANGE, Action.DELETE)
                .filter(action -> access.may(action, view))
                .map(Action::code)
                .toList();
        return SavedViewView.of(view, access.caller().id(), staff.nameOf(view.ownerId), allowed);
    }

    private Response answer(Response.Status status, SavedView view) {
        var response = Response.status(status).entity(view(view)).tag(Versions.tag(view));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/saved-views/" + view.id);
        return response.build();
    }
}

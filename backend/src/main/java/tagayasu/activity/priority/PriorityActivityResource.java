package tagayasu.activity.priority;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.list.Paging;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/priority-activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "priority activities")
public class PriorityActivityResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    Rows rows;

    @Inject
    MergePatch mergePatch;

    @Inject
    Journal journal;

    @Inject
    StaffDirectory staff;

    @Inject
    PriorityMatches matches;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "PriorityActivityList")
    public record PriorityActivityList(
            @NotNull List<PriorityActivityView> items, String nextCursor, Long total, Boolean totalCapped) {
        static PriorityActivityList of(Page<PriorityActivityView> page) {
            return new PriorityActivityList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(operationId = "listPriorityActivities", summary = "What managers want done, the latest first")
    public PriorityActivityList list(@Valid @BeanParam Paging paging) {
        var shape = new Listing.Shape<>(
                PriorityActivity.NOUN,
                PriorityActivityView.COLUMNS,
                Sql.EMPTY,
                "-validFrom",
                row -> PriorityActivityView.of(row, staff, access));
        return PriorityActivityList.of(listing.page(shape, paging.query(null)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPriorityActivity", summary = "One priority activity")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PriorityActivityView.class)))
    public Response get(@PathParam("id") UUID id) {
        access.check(Action.READ, PriorityActivity.NOUN);
        return answer(Response.Status.OK, id);
    }

    @POST
    @Transactional
    @Operation(operationId = "createPriorityActivity", summary = "A rule for one's own department and those below")
    @APIResponse(
            responseCode = "201",
            description = "The new activity",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = PriorityActivityView.class)))
    public Response create(@NotNull @Valid PriorityActivityInput body) {
        access.check(Action.CREATE, PriorityActivity.NOUN);
        matches.compiled(body.condition(), access.caller().id());
        PriorityActivity activity = new PriorityActivity();
        activity.ownerId = access.caller().id();
        activity.departmentId = access.caller().departmentId();
        body.applyTo(activity);
        activity.persistAndFlush();
        record("created", activity, Map.of(), body);
        return answer(Response.Status.CREATED, activity.id);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updatePriorityActivity", summary = "Change some fields")
    @RequestBody(content = @Content(schema = @Schema(implementation = PriorityActivityInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The activity as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PriorityActivityView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        PriorityActivity activity = PriorityActivity.require(id);
        access.check(Action.CHANGE, activity);
        Versions.require(ifMatch, activity);
        PriorityActivityInput before = PriorityActivityInput.of(activity);
        PriorityActivityInput after = mergePatch.apply(before.under(body), body, PriorityActivityInput.class);
        matches.compiled(after.condition(), activity.ownerId);
        after.applyTo(activity);
        PriorityActivity.flush();
        record("updated", activity, before, after);
        return answer(Response.Status.OK, id);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deletePriorityActivity", summary = "Take it away; nothing counts for it any more")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        PriorityActivity activity = PriorityActivity.require(id);
        access.check(Action.DELETE, activity);
        Versions.require(ifMatch, activity);
        activity.deletedAt = calendar.now();
        PriorityActivity.flush();
        record("deleted", activity, Map.of(), Map.of());
    }

    private void record(String verb, PriorityActivity activity, Object before, Object after) {
        var subject = new Journal.Subject(PriorityActivity.NOUN, activity.id, activity.name);
        journal.record(verb, subject, List.of(), Changes.between(before, after));
    }

    private Response answer(Response.Status status, UUID id) {
        PriorityActivityView view = rows.first(
                        Sql.of(
                                "select " + PriorityActivityView.COLUMNS
                                        + " from priority_activity a where a.id = ? and a.deleted_at is null",
                                id),
                        row -> PriorityActivityView.of(row, staff, access))
                .orElseThrow(Problem::notFound);
        var response = Response.status(status).entity(view).tag(Versions.tag(view.version()));
        if (status == Response.Status.CREATED)
            response.header(HttpHeaders.LOCATION, "/api/v1/priority-activities/" + id);
        return response.build();
    }
}

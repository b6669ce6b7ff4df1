package tagayasu.outreach.list;

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
import tagayasu.platform.list.Page;
import tagayasu.platform.list.Paging;
import tagayasu.staff.Action;

@Path("/target-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "target-lists")
public class TargetListResource {

    @Inject
    TargetListLedger ledger;

    @Inject
    TargetListPage page;

    @Inject
    MergePatch mergePatch;

    /** A page of target lists. */
    @Schema(name = "TargetListList")
    public record TargetListList(
            @NotNull List<TargetListView> items, String nextCursor, Long total, Boolean totalCapped) {
        static TargetListList of(Page<TargetListView> page) {
            return new TargetListList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(
            operationId = "listTargetLists",
            summary = "The caller's own lists, those shared with them and the ready-made ones")
    public TargetListList list(@Valid @BeanParam Paging paging) {
        return TargetListList.of(page.of(paging.query(null)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTargetList", summary = "One list, without its members")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TargetListView.class)))
    public Response get(@PathParam("id") UUID id) {
        TargetListView list = page.of(id);
        return Response.ok(list).tag(Versions.tag(list.version())).build();
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createTargetList",
            summary = "A condition, or accounts put together by hand, under a name",
            description = "A condition is worked out anew for each reader. With accountIds the list is kept by hand.")
    @APIResponse(
            responseCode = "201",
            description = "The new list",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = TargetListView.class)))
    public Response create(@NotNull @Valid TargetListInput body) {
        return answer(Response.Status.CREATED, ledger.make(body));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateTargetList", summary = "Change name, condition or sharing of a list")
    @RequestBody(content = @Content(schema = @Schema(implementation = TargetListInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The list as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TargetListView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        TargetList list = ledger.require(id, Action.CHANGE);
        Versions.require(ifMatch, list);
        TargetListInput before = TargetListInput.of(list);
        ledger.change(list, before, mergePatch.apply(before.under(body), body, TargetListInput.class));
        return answer(Response.Status.OK, list);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteTargetList", summary = "Into the bin")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        TargetList list = ledger.require(id, Action.DELETE);
        Versions.require(ifMatch, list);
        ledger.bin(list);
    }

    @POST
    @Path("/{id}/restoration")
    @Transactional
    @Operation(operationId = "restoreTargetList", summary = "Take back that the list was deleted")
    @APIResponse(
            responseCode = "200",
            description = "The list, back with its members",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TargetListView.class)))
    public Response restore(@PathParam("id") UUID id) {
        TargetList list = ledger.requireBinned(id);
        ledger.restore(list);
        return answer(Response.Status.OK, list);
    }

    private Response answer(Response.Status status, TargetList list) {
        var response = Response.status(status).entity(page.of(list.id)).tag(Versions.tag(list));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/target-lists/" + list.id);
        return response.build();
    }
}

package tagayasu.rank.handover;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.list.Page;
import tagayasu.platform.list.Paging;
import tagayasu.platform.retry.IdempotencyRequired;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
public class HandoverResource {

    @Inject
    Access access;

    @Inject
    HandoverPlanning planning;

    @Inject
    HandoverPage page;

    /** A page of hand-overs. */
    @Schema(name = "HandoverList")
    public record HandoverList(@NotNull List<HandoverView> items, String nextCursor, Long total, Boolean totalCapped) {
        static HandoverList of(Page<HandoverView> page) {
            return new HandoverList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @Schema(name = "HandoverPreview")
    public record Preview(@NotNull List<Count> counts) {}

    @Schema(name = "HandoverCount")
    public record Count(
            @NotNull
            @Schema(description = "account, person, plan, promise, task, yellow, complaint, list", example = "plan")
            String kind,

            @NotNull @Schema(example = "12") long count) {}

    @GET
    @Operation(operationId = "listHandovers", summary = "Hand-overs that concern the caller, the latest first")
    public HandoverList list(@Valid @BeanParam Paging paging) {
        return HandoverList.of(page.of(paging.query(null)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHandover", summary = "One hand-over and how far the successor is")
    public HandoverView get(@PathParam("id") UUID id) {
        return page.of(id);
    }

    @POST
    @Path("/preview")
    @Operation(operationId = "previewHandover", summary = "What would go over, counted by kind; nothing is written")
    public Preview preview(@NotNull @Valid HandoverInput.Choice body) {
        return new Preview(planning.preview(body).entrySet().stream()
                .map(kind -> new Count(kind.getKey(), kind.getValue()))
                .toList());
    }

    @POST
    @Transactional
    @IdempotencyRequired
    @Operation(
            operationId = "createHandover",
            summary = "Give all or some customers of one of us to another, today or on a later morning",
            description =
                    "Customers, the persons there, standing plans, open tasks and what else is open go over together.")
    @APIResponse(
            responseCode = "201",
            description = "Planned, or carried out when its day is today",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response create(@NotNull @Valid HandoverInput body) {
        Handover handover = planning.plan(body);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/handovers/" + handover.id)
                .entity(page.of(handover.id))
                .build();
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @Operation(operationId = "cancelHandover", summary = "Call a planned hand-over off; both are told")
    public HandoverView cancel(@PathParam("id") UUID id) {
        page.of(id); // 404 for whom it does not concern
        Handover handover = Handover.locked(id);
        access.check(Action.DELETE, handover);
        planning.cancel(handover);
        return page.of(id);
    }
}

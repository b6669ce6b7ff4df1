package tagayasu.voice.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** What is done about a complaint; each step leaves a dated and signed entry. */
@Path("/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public class ComplaintHandlingResource {

    @Inject
    Access access;

    @Inject
    ComplaintLedger ledger;

    @Inject
    ComplaintPage page;

    @Schema(name = "ComplaintNoteInput")
    public record NoteInput(
            @NotBlank @Size(max = 10_000) @Schema(example = "代替品を手配し、先方の購買課に電話で説明した")
            String text) {}

    @Schema(name = "ComplaintClosureInput")
    public record ClosureInput(
            @NotBlank @Size(max = 10_000) @Schema(example = "代替品を納め、検品の手順を改めることで了承を得た")
            String resolution) {}

    @Schema(name = "ComplaintReopeningInput")
    public record ReopeningInput(
            @NotBlank @Size(max = 10_000) @Schema(example = "代替品にも同じ不具合があった")
            String reason) {}

    @POST
    @Path("/handlings")
    @Transactional
    @Operation(operationId = "addComplaintHandling", summary = "Note what was done about it")
    @APIResponse(
            responseCode = "200",
            description = "The complaint with the entry",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response handle(@PathParam("id") UUID id, @NotNull @Valid NoteInput body) {
        return step(id, complaint -> ledger.note(complaint, body.text()));
    }

    @POST
    @Path("/acceptance")
    @Transactional
    @Operation(operationId = "acceptComplaint", summary = "Begin to see to it")
    @APIResponse(
            responseCode = "200",
            description = "In progress",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response accept(@PathParam("id") UUID id) {
        return step(id, ledger::accept);
    }

    @POST
    @Path("/closure")
    @Transactional
    @Operation(operationId = "closeComplaint", summary = "Close it with a resolution")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response close(@PathParam("id") UUID id, @NotNull @Valid ClosureInput body) {
        return step(id, complaint -> ledger.close(complaint, body.resolution()));
    }

    @POST
    @Path("/reopening")
    @Transactional
    @Operation(operationId = "reopenComplaint", summary = "Open a closed one again, with a reason")
    @APIResponse(
            responseCode = "200",
            description = "In progress again",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response reopen(@PathParam("id") UUID id, @NotNull @Valid ReopeningInput body) {
        return step(id, complaint -> ledger.reopen(complaint, body.reason()));
    }

    private Response step(UUID id, Consumer<Complaint> done) {
        Complaint complaint = Complaint.require(id);
        access.check(Action.CHANGE, complaint);
        done.accept(complaint);
        return page.answer(Response.Status.OK, complaint);
    }
}

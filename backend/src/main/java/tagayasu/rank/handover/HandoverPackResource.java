package tagayasu.rank.handover;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.job.JobView;
import tagayasu.platform.paper.PdfAnswer;
import tagayasu.platform.paper.Prints;
import tagayasu.platform.problem.Messages;

@Path("/handovers/{id}/packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
public class HandoverPackResource {

    @Inject
    HandoverPage handovers;

    @Inject
    HandoverPack pack;

    @Inject
    HandoverPaper paper;

    @Inject
    Prints prints;

    @GET
    @Path("/{accountId}")
    @Operation(operationId = "getHandoverPack", summary = "What the successor must know of one customer, on one page")
    public HandoverPackView get(@PathParam("id") UUID id, @PathParam("accountId") UUID accountId) {
        handovers.of(id); // 404 for whom it does not concern
        return pack.of(Handover.require(id), accountId);
    }

    @GET
    @Path("/{accountId}/pdf")
    @Produces({PdfAnswer.PDF, MediaType.APPLICATION_JSON})
    @Operation(operationId = "printHandoverPack", summary = "The page of one customer as PDF, in the caller's language")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(mediaType = PdfAnswer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(
            @PathParam("id") UUID id, @PathParam("accountId") UUID accountId, @Context HttpHeaders headers) {
        HandoverView handover = handovers.of(id);
        return PdfAnswer.of(paper.one(handover, accountId, Messages.language(headers)), "引継書");
    }

    @GET
    @Path("/all/pdf")
    @Produces({PdfAnswer.PDF, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "printHandoverPacks",
            summary = "The pages of all customers that the caller may see as one PDF, up to 200 customers")
    @APIResponse(
            responseCode = "200",
            description = "The papers",
            content =
                    @Content(mediaType = PdfAnswer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response printAll(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        HandoverView handover = handovers.of(id);
        return PdfAnswer.of(paper.all(handover, Messages.language(headers)), "引継書");
    }

    @POST
    @Path("/all/print-job")
    @Transactional
    @Operation(
            operationId = "printHandoverPacksByJob",
            summary = "The same by a job, for any number of customers; its resultUrl is the PDF")
    @APIResponse(
            responseCode = "202",
            description = "The job that does it",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public Response printByJob(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        handovers.of(id);
        Locale language = Messages.language(headers);
        return prints.later(HandoverPaper.KIND, language, new HandoverPaper.Which(id))
                .accepted();
    }
}

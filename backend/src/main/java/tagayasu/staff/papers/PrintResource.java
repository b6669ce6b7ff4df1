package tagayasu.staff.papers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.paper.PdfAnswer;
import tagayasu.platform.paper.Printed;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;

/** Long papers that a job has made, for whoever may see the job. */
@Path("/prints/{id}")
@Tag(name = "papers")
public class PrintResource {

    @Inject
    Access access;

    @Inject
    Rows rows;

    @GET
    @Produces({PdfAnswer.PDF, MediaType.APPLICATION_JSON})
    @Operation(operationId = "getPrint", summary = "The PDF of a print job, kept for two days")
    @APIResponse(
            responseCode = "200",
            description = "The papers",
            content =
                    @Content(mediaType = PdfAnswer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") UUID id) {
        byte[] content = rows.first(
                        Sql.of(
                                        "select p.content from paper_print p join job j on j.id = p.job_id where j.id = ? and",
                                        id)
                                .plus(access.visible("job", "j")),
                        row -> row.bytes("content"))
                .orElseThrow(Problem::notFound);
        return PdfAnswer.of(new Printed(content, 0, List.of(), List.of()), "paper");
    }
}

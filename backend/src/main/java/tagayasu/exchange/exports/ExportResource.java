package tagayasu.exchange.exports;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.problem.Messages;

/** Records leave as a file. */
@Path("/exports")
@Tag(name = "exports")
public class ExportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Export export;

    @POST
    @Operation(
            operationId = "exportRecords",
            summary = "The records of a condition as CSV or XLSX, as far as the caller may export them")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(@NotNull @Valid ExportInput body, @Context HttpHeaders headers) throws IOException {
        boolean csv = body.format() == ExportInput.Format.CSV;
        java.nio.file.Path file = Files.createTempFile("export", null);
        try {
            export.write(body, Messages.language(headers), file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        StreamingOutput content = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        return Response.ok(content)
                .type(csv ? "text/csv;charset=UTF-8" : XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + body.noun().replaceAll("[^A-Za-z]", "")
                                + (csv ? ".csv\"" : ".xlsx\""))
                .build();
    }
}

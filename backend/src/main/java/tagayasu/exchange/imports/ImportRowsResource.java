package tagayasu.exchange.imports;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Messages;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** The rows of a file, each with what became or would become of it, and the faulty ones as a file to correct. */
@Path("/imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportRowsResource {

    private static final Set<String> OUTCOMES = Set.of("new", "updated", "duplicate", "error", "kept");

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    ErrorRows errorRows;

    @GET
    @Path("/rows")
    @Operation(operationId = "listImportRows", summary = "Rows of the file with what became, or would become, of them")
    public ImportRowView.ImportRowPage rows(
            @PathParam("id") UUID id,
            @QueryParam("outcome")
                    @Schema(
                            enumeration = {"new", "updated", "duplicate", "error", "kept"},
                            description = "kept: what an undo has left as it is")
                    String outcome,
            @QueryParam("cursor") Long cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context HttpHeaders headers) {
        Import what = visible(id);
        if (outcome != null && !OUTCOMES.contains(outcome)) throw Problem.badRequest("invalid_parameter", "outcome");
        Sql only = outcome == null
                ? Sql.EMPTY
                : outcome.equals("kept") ? Sql.of("and kept is not null") : Sql.of("and outcome = ?", outcome);
        List<ImportRowView> found = rows.list(
                Sql.of(
                                "select * from import_row where import_id = ? and line_no > ?",
                                id,
                                cursor == null ? -1L : cursor)
                        .plus(only)
                        .plus("order by line_no limit ?", limit + 1),
                row -> ImportRowView.of(row, what.plan(), Messages.language(headers)));
        boolean more = found.size() > limit;
        List<ImportRowView> page = more ? found.subList(0, limit) : found;
        return new ImportRowView.ImportRowPage(
                page, more ? String.valueOf(page.get(limit - 1).line()) : null);
    }

    @GET
    @Path("/errors")
    @Produces("text/csv")
    @Operation(operationId = "downloadImportErrors", summary = "The faulty rows as a file to correct and give again")
    @APIResponse(
            responseCode = "200",
            description = "CSV in the encoding of the file that was given",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response errors(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Import what = visible(id);
        Locale language = Messages.language(headers);
        String charset = what.plan().layout().isWorkbook()
                ? "UTF-8"
                : what.plan().layout().charset().name();
        return Response.ok((StreamingOutput) out -> errorRows.write(what, language, out))
                .type("text/csv;charset=" + charset)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors.csv\"")
                .build();
    }

    private Import visible(UUID id) {
        Import found = Import.require(id);
        access.check(Action.READ, found);
        return found;
    }
}

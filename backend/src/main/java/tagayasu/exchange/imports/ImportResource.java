package tagayasu.exchange.imports;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.Job;
import tagayasu.platform.job.JobView;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.retry.IdempotencyRequired;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** Files on their way in. */
@Path("/imports")
@Tag(name = "imports")
public class ImportResource {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    ImportIntake intake;

    @Inject
    Jobs jobs;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "ImportPage")
    public record ImportPage(@NotNull List<ImportView> items, String nextCursor) {}

    @GET
    @Operation(operationId = "listImports", summary = "Imports that the caller may see, newest first")
    public ImportPage list(
            @QueryParam("cursor") UUID cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<UUID> ids = rows.list(
                Sql.of("select a.id from import a where (cast(? as uuid) is null or a.id < ?) and", cursor, cursor)
                        .plus(access.visible(Import.NOUN, "a"))
                        .plus("order by a.id desc limit ?", limit + 1),
                row -> row.uuid("id"));
        List<UUID> page = ids.subList(0, Math.min(limit, ids.size()));
        List<ImportView> items = Import.<Import>list("id in ?1 order by id desc", page).stream()
                .map(this::view)
                .toList();
        return new ImportPage(items, ids.size() > limit ? page.get(limit - 1).toString() : null);
    }

    @GET
    @Path("/fields")
    @Operation(operationId = "listImportFields", summary = "What columns of a file can be laid on")
    public List<ImportFieldView> fields(@QueryParam("kind") @NotNull String kind) {
        return Arrays.stream(ImportKind.values())
                .filter(k -> k.code().equals(kind))
                .findFirst()
                .map(k -> ImportField.of(k).stream()
                        .map(field -> ImportFieldView.of(k, field))
                        .toList())
                .orElseThrow(() -> Problem.badRequest("invalid_parameter", "kind"));
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "previewImport",
            summary = "Look at a file: encoding, columns, and what they probably mean; keeps nothing")
    public ImportPreview preview(@RestForm("file") FileUpload file, @RestForm("plan") String plan) {
        ImportPlan asked = Upload.plan(plan);
        if (asked.kind() == null) throw Problem.invalid("required", "/kind");
        access.check(Action.IMPORT, asked.kind().noun);
        return ImportPreview.of(required(file).uploadedFile(), asked, calendar);
    }

    @POST
    @IdempotencyRequired // claimed in ImportIntake, in whose transaction the file is kept
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "createImport", summary = "Take a file in, or check it first with dryRun")
    @APIResponse(
            responseCode = "202",
            description = "The job that does it",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public Response create(
            @RestForm("file") FileUpload file,
            @RestForm("plan") @Schema(description = "An ImportPlan as JSON") String plan) {
        ImportKind kind = Upload.plan(plan).kind();
        if (kind != null) access.check(Action.IMPORT, kind.noun);
        Upload upload = Upload.read(required(file).uploadedFile(), plan, calendar);
        return intake.take(file, upload.plan, upload.header.names(), upload.rowCount);
    }

    private static FileUpload required(FileUpload file) {
        if (file == null || file.size() == 0) throw Problem.invalid("file_empty", "/file");
        return file;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "State, counts and plan of an import")
    public ImportView get(@PathParam("id") UUID id) {
        return view(visible(id));
    }

    @POST
    @Path("/{id}/execution")
    @Transactional
    @IdempotencyRequired
    @Operation(operationId = "executeImport", summary = "Carry out what a dry run has checked")
    @APIResponse(
            responseCode = "202",
            description = "The job that does it",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public Response execute(@PathParam("id") UUID id) {
        Import what = visible(id);
        access.check(Action.IMPORT, what.plan().kind().noun);
        what.requireChecked(calendar.now());
        what.lock();
        what.requireChecked(calendar.now());
        Job job = jobs.submit(ImportJob.KIND, new ImportJob.Params(id, true), "import-execution:" + id);
        what.jobId = job.id;
        return ImportIntake.accepted(job, id);
    }

    @POST
    @Path("/{id}/undo")
    @Transactional
    @IdempotencyRequired
    @Operation(
            operationId = "undoImport",
            summary = "Take an import back within 90 days, but for what people changed since")
    @APIResponse(
            responseCode = "202",
            description = "The job that does it",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public Response undo(@PathParam("id") UUID id) {
        Import what = visible(id);
        access.check(Action.IMPORT, what.plan().kind().noun);
        what.requireUndoable(calendar.now());
        what.lock();
        what.requireUndoable(calendar.now());
        return ImportIntake.accepted(jobs.submit(UndoJob.KIND, new UndoJob.Params(id), "import-undo:" + id), id);
    }

    private Import visible(UUID id) {
        Import found = Import.require(id);
        access.check(Action.READ, found);
        return found;
    }

    private ImportView view(Import found) {
        return ImportView.of(found, staff.nameOf(found.createdBy));
    }
}

package tagayasu.sales.process;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.codes.CodeItem;
import tagayasu.staff.codes.OfferedCodes;

/** Sales processes are masters: who may change code lists may change them. */
@Path("/sales-processes")
@Tag(name = "sales-processes")
@Produces(MediaType.APPLICATION_JSON)
public class SalesProcessResource {

    @Inject
    Access access;

    @Inject
    OfferedCodes codes;

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    MergePatch mergePatch;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "SalesProcessList")
    public record SalesProcessList(@NotNull List<SalesProcessView> items) {}

    @GET
    @Operation(operationId = "listSalesProcesses", summary = "Every sales process with its stages, also retired ones")
    public SalesProcessList list() {
        access.check(Action.READ, CodeItem.NOUN);
        Map<UUID, Long> uses = uses();
        List<SalesProcess> all = SalesProcess.list(
                "select distinct p from SalesProcess p left join fetch p.stages where p.deletedAt is null"
                        + " order by p.position, p.id");
        return new SalesProcessList(
                all.stream().map(process -> SalesProcessView.of(process, uses)).toList());
    }

    @POST
    @Transactional
    @Operation(operationId = "createSalesProcess", summary = "A new process with its stages")
    @APIResponse(
            responseCode = "201",
            description = "The new process",
            content = @Content(schema = @Schema(implementation = SalesProcessView.class)))
    public Response create(@NotNull @Valid SalesProcessInput body) {
        access.check(Action.CREATE, CodeItem.NOUN);
        SalesProcess process = new SalesProcess();
        checkProbabilities(process, body);
        body.applyTo(process, calendar.now());
        process.persistAndFlush();
        record("created", process, Map.of(), body);
        return answer(Response.Status.CREATED, process);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateSalesProcess", summary = "Change names, order and stages; closed deals keep theirs")
    @RequestBody(content = @Content(schema = @Schema(implementation = SalesProcessInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The process as it is now",
            content = @Content(schema = @Schema(implementation = SalesProcessView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        SalesProcess process = SalesProcess.require(id);
        access.check(Action.CHANGE, CodeItem.NOUN);
        Versions.require(ifMatch, process);
        SalesProcessInput before = SalesProcessInput.of(process);
        SalesProcessInput after = mergePatch.apply(before, body, SalesProcessInput.class);
        checkProbabilities(process, after);
        refuseUsed(leftOut(process, after));
        after.applyTo(process, calendar.now());
        process.updatedAt = calendar.now(); // also another stage makes another version
        SalesProcess.flush();
        record("updated", process, before, SalesProcessInput.of(process));
        return answer(Response.Status.OK, process);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteSalesProcess", summary = "Remove a process that no deal has used")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        SalesProcess process = SalesProcess.require(id);
        access.check(Action.DELETE, CodeItem.NOUN);
        Versions.require(ifMatch, process);
        refuseUsed(process.stages());
        process.delete();
        record("deleted", process, Map.of(), Map.of());
    }

    private void checkProbabilities(SalesProcess process, SalesProcessInput input) {
        for (int i = 0; i < input.stages().size(); i++) {
            var stage = input.stages().get(i);
            String present = process.stages().stream()
                    .filter(known -> known.id.equals(stage.id()))
                    .map(known -> known.probability)
                    .findFirst()
                    .orElse(null);
            codes.check("dealProbability", stage.probability(), present, "/stages/" + i + "/probability");
        }
    }

    private static List<SalesStage> leftOut(SalesProcess process, SalesProcessInput input) {
        return process.stages().stream()
                .filter(stage -> input.stages().stream().noneMatch(kept -> stage.id.equals(kept.id())))
                .toList();
    }

    /** What a deal once stood in is needed to read its past. */
    private void refuseUsed(List<SalesStage> stages) {
        if (stages.isEmpty()) return;
        List<UUID> ids = stages.stream().map(stage -> stage.id).toList();
        long uses = rows.list(
                        Sql.of("select count(distinct deal_id) as n from deal_state where stage_id = any(?)", ids),
                        row -> row.count("n"))
                .get(0);
        if (uses > 0) throw Problem.refused("stage_in_use", Map.of("uses", uses));
    }

    private Map<UUID, Long> uses() {
        record Use(UUID stage, long n) {}
        return rows
                .list(
                        Sql.of("select stage_id, count(*) as n from deal where deleted_at is null group by stage_id"),
                        row -> new Use(row.uuid("stage_id"), row.count("n")))
                .stream()
                .collect(Collectors.toMap(Use::stage, Use::n));
    }

    private void record(String verb, SalesProcess process, Object before, Object after) {
        var subject = new Journal.Subject(SalesProcess.NOUN, process.id, process.nameJa);
        journal.record(verb, subject, List.of(), Changes.between(before, after));
    }

    private Response answer(Response.Status status, SalesProcess process) {
        var response = Response.status(status)
                .entity(SalesProcessView.of(process, uses()))
                .tag(Versions.tag(process));
        if (status == Response.Status.CREATED)
            response.header(HttpHeaders.LOCATION, "/api/v1/sales-processes/" + process.id);
        return response.build();
    }
}

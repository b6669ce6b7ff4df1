package tagayasu.rank.cycle;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Versions;
import tagayasu.platform.job.JobView;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.rank.cycle.VisitCycles.Cycle;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/visit-cycles")
@Tag(name = "visit cycles")
@Produces(MediaType.APPLICATION_JSON)
public class VisitCycleResource {

    /** The one subject of the cycles' history. */
    private static final UUID SUBJECT = new UUID(0x6379_636c_0000_7000L, 0x8000_0000_0000_0001L);

    private static final String SCHEME = "rankScheme";

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    VisitCycles cycles;

    @Inject
    VisitCycleUse use;

    @Inject
    VisitCyclePreview preview;

    @Inject
    Jobs jobs;

    @Inject
    Journal journal;

    @Schema(name = "VisitCyclesInput")
    public record Input(@NotNull @Size(max = 20) List<@NotNull @Valid Cycle> items) {}

    /**
     * The cycles in force.
     *
     * @param number of the version, as in the ETag; 0 before there were any
     * @param schemeId the scheme that brought them; null when a person set them
     */
    @Schema(name = "VisitCycles")
    public record View(
            @NotNull Integer number,
            Instant setAt,
            String setByName,
            UUID schemeId,
            @NotNull List<VisitCycleUse.Line> items) {}

    @GET
    @Operation(operationId = "getVisitCycles", summary = "How often customers of each rank are visited")
    @APIResponse(
            responseCode = "200",
            description = "The cycles in force",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response get() {
        access.check(Action.READ, SCHEME);
        var version = cycles.version();
        View view = new View(
                version.number(), version.setAt(), staff.nameOf(version.setBy()), version.schemeId(), use.lines());
        return Response.ok(view).tag(Versions.tag(version.number())).build();
    }

    @POST
    @Path("/preview")
    @Operation(
            operationId = "previewVisitCycles",
            summary = "How many due days and yellow cards would these cycles move?",
            description = "Changes nothing.")
    public VisitCyclePreview.View preview(@NotNull @Valid Input body) {
        access.check(Action.CONFIGURE, SCHEME);
        return preview.of(complete(body));
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "putVisitCycles",
            summary = "Set how often customers of each rank are visited",
            description = "Needs no new ranking. The job moves the due days.")
    @APIResponse(
            responseCode = "202",
            description = "In force; the job moves the due days",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response put(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Input body) {
        access.check(Action.CONFIGURE, SCHEME);
        cycles.lock();
        Versions.require(ifMatch, cycles.version().number());
        Map<String, Integer> before = cycles.days();
        int number = cycles.write(complete(body), null);
        journal.record(
                "updated",
                new Journal.Subject("visitCycles", SUBJECT, "visit cycles " + number),
                List.of(),
                Changes.between(before, cycles.days()));
        return jobs.submit(VisitDueWork.KIND, new VisitDueWork.Params(number), null)
                .accepted();
    }

    /** Every rank once, in the order of the ranks. */
    private List<Cycle> complete(Input body) {
        Map<String, Cycle> given = new HashMap<>();
        for (int i = 0; i < body.items().size(); i++) {
            Cycle cycle = body.items().get(i);
            if (given.put(cycle.rank(), cycle) != null) throw Problem.invalid("rank_twice", "/items/" + i + "/rank");
        }
        List<Cycle> present = cycles.all();
        for (int i = 0; i < body.items().size(); i++) {
            String rank = body.items().get(i).rank();
            if (present.stream().noneMatch(known -> known.rank().equals(rank)))
                throw Problem.invalid("unknown_rank", "/items/" + i + "/rank");
        }
        if (given.size() < present.size()) throw Problem.invalid("rank_missing", "/items");
        return present.stream().map(known -> given.get(known.rank())).toList();
    }
}

package tagayasu.rank;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Event;
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
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Versions;
import tagayasu.platform.job.Job;
import tagayasu.platform.job.JobView;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.problem.Problem;
import tagayasu.rank.cycle.VisitCycles;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/rank-schemes")
@Tag(name = "ranks")
@Produces(MediaType.APPLICATION_JSON)
public class RankSchemeResource {

    private static final String NOUN = "rankScheme";

    @Inject
    Access access;

    @Inject
    Jobs jobs;

    @Inject
    Journal journal;

    @Inject
    MergePatch mergePatch;

    @Inject
    BusinessCalendar calendar;

    @Inject
    VisitCycles cycles;

    @Inject
    Event<RankScheme.Activated> activated;

    /** All schemes, the newest first. There are few, so they are not paged. */
    @Schema(name = "RankSchemeList")
    public record Schemes(@NotNull List<RankSchemeView> items, String nextCursor) {}

    @GET
    @Operation(operationId = "listRankSchemes", summary = "All ranking schemes, the newest first")
    public Schemes list() {
        access.check(Action.READ, NOUN);
        List<RankScheme> all = RankScheme.list("deletedAt is null order by number desc");
        return new Schemes(all.stream().map(RankSchemeView::of).toList(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRankScheme", summary = "One ranking scheme")
    @APIResponse(
            responseCode = "200",
            description = "The scheme",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RankSchemeView.class)))
    public Response get(@PathParam("id") UUID id) {
        access.check(Action.READ, NOUN);
        return answer(Response.ok(), RankScheme.require(id));
    }

    @POST
    @Transactional
    @Operation(operationId = "createRankScheme", summary = "A new draft")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RankSchemeInput.class),
                            examples = @ExampleObject(name = "scheme", value = RankExamples.SCHEME)))
    @APIResponse(
            responseCode = "201",
            description = "The new draft",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = RankSchemeView.class)))
    public Response create(@NotNull @Valid RankSchemeInput body) {
        return draft(body);
    }

    private Response draft(RankSchemeInput body) {
        access.check(Action.CREATE, NOUN);
        RankScheme scheme = RankScheme.draft(named(body), body.rules(""));
        scheme.persistAndFlush();
        journal.record("created", subject(scheme), List.of(), Changes.between(null, RankSchemeInput.of(scheme)));
        return answer(
                Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, "/api/v1/rank-schemes/" + scheme.id),
                scheme);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateRankScheme", summary = "Change a draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = RankSchemeInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RankSchemeView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        access.check(Action.CHANGE, NOUN);
        RankScheme scheme = RankScheme.require(id);
        Versions.require(ifMatch, scheme);
        scheme.requireDraft();
        RankSchemeInput before = RankSchemeInput.of(scheme);
        RankSchemeInput after = mergePatch.apply(before, body, RankSchemeInput.class);
        // null takes a field away in a merge patch, but without its field the window would be 12 months again
        Integer window = before.windowMonths;
        if (!body.has("windowMonths")) after.windowMonths = window;
        else if (body.get("windowMonths").isNull()) after.windowMonths = null;
        scheme.change(named(after), after.rules(""));
        RankScheme.flush();
        journal.record("updated", subject(scheme), List.of(), Changes.between(before, RankSchemeInput.of(scheme)));
        return answer(Response.ok(), scheme);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteRankScheme", summary = "Throw a draft away")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        access.check(Action.DELETE, NOUN);
        RankScheme scheme = RankScheme.require(id);
        Versions.require(ifMatch, scheme);
        scheme.requireDraft();
        scheme.deletedAt = calendar.now();
        journal.record("deleted", subject(scheme), List.of(), Changes.between(RankSchemeInput.of(scheme), null));
    }

    @POST
    @Path("/{id}/copy")
    @Transactional
    @Operation(operationId = "copyRankScheme", summary = "A new draft with the rules of this scheme")
    @APIResponse(
            responseCode = "201",
            description = "The new draft",
            content = @Content(schema = @Schema(implementation = RankSchemeView.class)))
    public Response copy(@PathParam("id") UUID id) {
        access.check(Action.READ, NOUN);
        RankScheme scheme = RankScheme.require(id);
        RankSchemeInput copy = RankSchemeInput.of(scheme);
        // else activating the copy would bring back cycles that people have changed since
        if (scheme.state == RankScheme.State.active) copy.bands = cycles.onto(copy.bands);
        return draft(copy);
    }

    @POST
    @Path("/{id}/activation")
    @Transactional
    @Operation(
            operationId = "activateRankScheme",
            summary = "Put a draft in force",
            description = "Ends the scheme that was in force and ranks the last ended month.")
    @APIResponse(
            responseCode = "202",
            description = "In force; the job ranks the last ended month",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response activate(@PathParam("id") UUID id) {
        access.check(Action.CONFIGURE, NOUN);
        RankScheme scheme = RankScheme.require(id);
        scheme.activate(calendar.now());
        activated.fire(new RankScheme.Activated(scheme.id, scheme.rules().bands()));
        journal.record("activated", subject(scheme), List.of(), Changes.between(null, null));
        String period = YearMonth.from(calendar.today()).minusMonths(1).toString();
        Job job = jobs.submit(RankRunWork.KIND, new RankRunWork.Params(period, scheme.id), null);
        return job.accepted();
    }

    private static String named(RankSchemeInput input) {
        if (input.name == null || input.name.isBlank()) throw Problem.invalid("not_blank", "/name");
        return input.name.strip();
    }

    private static Journal.Subject subject(RankScheme scheme) {
        return new Journal.Subject(NOUN, scheme.id, scheme.number + " " + scheme.name);
    }

    private static Response answer(Response.ResponseBuilder response, RankScheme scheme) {
        return response.entity(RankSchemeView.of(scheme))
                .tag(Versions.tag(scheme))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }
}

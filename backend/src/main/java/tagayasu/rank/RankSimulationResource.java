package tagayasu.rank;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.job.JobView;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.list.Paging;
import tagayasu.platform.problem.Problem;
import tagayasu.rank.cycle.VisitCycles;
import tagayasu.rank.cycle.YellowForecast;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/rank-simulations")
@Tag(name = "ranks")
@Produces(MediaType.APPLICATION_JSON)
public class RankSimulationResource {

    private static final String NOUN = "rankSimulation";

    @Inject
    Access access;

    @Inject
    Current current;

    @Inject
    Jobs jobs;

    @Inject
    RankLists lists;

    @Inject
    RankSums sums;

    @Inject
    RankValues values;

    @Inject
    BusinessCalendar calendar;

    @Inject
    VisitCycles cycles;

    @Inject
    YellowForecast forecast;

    @Schema(name = "RankSimulationInput")
    public record Input(
            @Schema(description = "Rules to try; this or schemeId") @Valid
            RankSchemeInput scheme,

            UUID schemeId,

            @Schema(description = "Any day; today when absent", example = "2011-12-10")
            LocalDate asOf) {}

    /**
     * @param visitsPerMonthChange visits in 30 days by the bands' cycles, then minus now
     * @param yellowCardChange how many more of these customers would be past their due day now
     */
    @Schema(name = "RankSimulation")
    public record View(
            @NotNull UUID id,
            @NotNull LocalDate asOf,
            UUID schemeId,
            @NotNull RankRules rules,
            @NotNull List<RankSums.Share> distribution,
            @NotNull List<RankSums.Share> currentDistribution,
            @NotNull List<RankSums.Move> movements,
            @NotNull RankValues.Spreads values,
            @NotNull BigDecimal visitsPerMonthChange,
            @NotNull Long yellowCardChange,
            @NotNull Instant createdAt,
            @NotNull Instant keptUntil) {}

    @POST
    @Transactional
    @Operation(
            operationId = "createRankSimulation",
            summary = "What ranks would some rules give on some day?",
            description = "Changes nothing but the simulation itself, which is kept for 24 hours.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Input.class),
                            examples = @ExampleObject(name = "simulation", value = RankExamples.SIMULATION)))
    @APIResponse(
            responseCode = "202",
            description = "The job; its resultUrl is the simulation",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response create(@NotNull @Valid Input body) {
        access.check(Action.CREATE, NOUN);
        if ((body.scheme() == null) == (body.schemeId() == null))
            throw Problem.invalid("scheme_or_scheme_id", "/scheme");
        RankSimulation simulation = new RankSimulation();
        simulation.schemeId = body.schemeId();
        simulation.rules = body.scheme() != null
                ? body.scheme().rules("/scheme")
                : RankScheme.<RankScheme>findByIdOptional(body.schemeId())
                        .filter(found -> found.deletedAt == null)
                        .orElseThrow(() -> Problem.invalid("unknown_scheme", "/schemeId"))
                        .rules();
        simulation.asOf = body.asOf() == null ? calendar.today() : body.asOf();
        simulation.createdAt = calendar.now();
        simulation.createdBy = current.actor().id();
        RankRun.latest().ifPresent(run -> {
            simulation.currentRunId = run.id;
            simulation.currentRules = run.rules();
        });
        simulation.persistAndFlush();
        return jobs.submit(RankSimulationWork.KIND, new RankSimulationWork.Params(simulation.id), null)
                .accepted();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRankSimulation", summary = "The result of a simulation")
    public View get(@PathParam("id") UUID id) {
        RankSimulation simulation = finished(id);
        List<RankSums.Move> moves = sums.movements(simulation);
        return new View(
                simulation.id,
                simulation.asOf,
                simulation.schemeId,
                simulation.rules,
                sums.distribution(simulation, simulation.rules),
                sums.currently(simulation, simulation.currentRules),
                moves,
                values.of(simulation),
                RankSums.visitsPerMonthChange(moves, cycles.days(), simulation.rules),
                forecast.change(simulation.id, simulation.rules),
                simulation.createdAt,
                simulation.createdAt.plus(RankSimulation.KEPT));
    }

    @GET
    @Path("/{id}/scores")
    @Operation(operationId = "listRankSimulationScores", summary = "What the simulation found, unit by unit")
    public RankRunResource.Scores scores(
            @PathParam("id") UUID id, @Valid @BeanParam Paging paging, @BeanParam RankFilter.Scores filter) {
        return RankRunResource.Scores.of(lists.scores(finished(id), filter, paging.query(null)));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(operationId = "listRankSimulationChanges", summary = "The units that would move")
    public RankRunResource.ChangeList changes(
            @PathParam("id") UUID id, @Valid @BeanParam Paging paging, @BeanParam RankFilter.Changes filter) {
        return RankRunResource.ChangeList.of(lists.changes(finished(id), filter, paging.query(null)));
    }

    private RankSimulation finished(UUID id) {
        RankSimulation simulation = RankSimulation.require(id, calendar.now());
        access.check(Action.READ, simulation);
        if (simulation.finishedAt == null) throw Problem.refused("simulation_not_finished");
        return simulation;
    }
}

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.JobView;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.list.Paging;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/rank-runs")
@Tag(name = "ranks")
@Produces(MediaType.APPLICATION_JSON)
public class RankRunResource {

    private static final String NOUN = "rankRun";

    @Inject
    Access access;

    @Inject
    Jobs jobs;

    @Inject
    Listing listing;

    @Inject
    Rows rows;

    @Inject
    RankLists lists;

    @Inject
    RankSums sums;

    @Inject
    BusinessCalendar calendar;

    /** @param schemeId the active scheme when absent */
    @Schema(name = "RankRunInput")
    public record Input(
            @NotNull @Schema(description = "A calendar month that is over", example = "2006-12")
            String period,

            UUID schemeId) {}

    @Schema(name = "RankRunList")
    public record Runs(@NotNull List<RankRunView> items, String nextCursor, Long total, Boolean totalCapped) {}

    @Schema(name = "RankScoreList")
    public record Scores(@NotNull List<RankScoreView> items, String nextCursor, Long total, Boolean totalCapped) {
        static Scores of(Page<RankScoreView> page) {
            return new Scores(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @Schema(name = "RankChangeList")
    public record ChangeList(@NotNull List<RankChangeView> items, String nextCursor, Long total, Boolean totalCapped) {
        static ChangeList of(Page<RankChangeView> page) {
            return new ChangeList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @Schema(name = "RankDistribution")
    public record Distribution(@NotNull List<RankSums.Share> items) {}

    @Schema(name = "RankMovements")
    public record Movements(@NotNull List<RankSums.Move> items) {}

    @GET
    @Operation(operationId = "listRankRuns", summary = "The run log, the latest period first")
    public Runs list(
            @Valid @BeanParam Paging paging,
            @QueryParam("period") @Parameter(description = "Only the revisions of this month") String period,
            @QueryParam("superseded") @Parameter(description = "false leaves out what a newer revision replaced")
                    Boolean superseded) {
        access.check(Action.READ, NOUN);
        Sql narrow = period == null ? Sql.TRUE : Sql.of("a.period = ?", period);
        if (superseded != null) narrow = narrow.and(Sql.of("(a.superseded_at is not null) = ?", superseded));
        var shape = new Listing.Shape<>(
                NOUN, RankRunView.COLUMNS, Sql.of(RankRunView.JOINS), "-period,-revision", RankRunView::of);
        Page<RankRunView> page = listing.page(shape, paging.query(null), narrow);
        return new Runs(page.items(), page.nextCursor(), page.total(), page.totalCapped());
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createRankRun",
            summary = "Rank all units as of the end of a month",
            description =
                    "When sales and scheme are what they were, the run that stands is the result; else a new revision.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Input.class),
                            examples = @ExampleObject(name = "run", value = RankExamples.RUN)))
    @APIResponse(
            responseCode = "202",
            description = "The job; its resultUrl is the run",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response create(@NotNull @Valid Input body) {
        access.check(Action.CREATE, NOUN);
        String period = RankRun.endedPeriod(body.period(), calendar.today()).toString();
        RankScheme scheme = body.schemeId() == null
                ? RankScheme.active().orElseThrow(() -> Problem.refused("no_active_scheme"))
                : RankScheme.<RankScheme>findByIdOptional(body.schemeId())
                        .filter(found -> found.deletedAt == null)
                        .orElseThrow(() -> Problem.invalid("unknown_scheme", "/schemeId"));
        return jobs.submit(RankRunWork.KIND, new RankRunWork.Params(period, scheme.id), null)
                .accepted();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRankRun", summary = "One run")
    public RankRunView get(@PathParam("id") UUID id) {
        access.check(Action.READ, NOUN);
        return rows.first(
                        Sql.of(
                                "select " + RankRunView.COLUMNS + " from rank_run a " + RankRunView.JOINS
                                        + " where a.id = ?",
                                id),
                        RankRunView::of)
                .orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/{id}/scores")
    @Operation(operationId = "listRankScores", summary = "What the run found, unit by unit")
    public Scores scores(
            @PathParam("id") UUID id, @Valid @BeanParam Paging paging, @BeanParam RankFilter.Scores filter) {
        return Scores.of(lists.scores(run(id), filter, paging.query(null)));
    }

    @GET
    @Path("/{id}/distribution")
    @Operation(operationId = "getRankDistribution", summary = "How many units have which rank, and their sales")
    public Distribution distribution(@PathParam("id") UUID id) {
        RankRun run = run(id);
        return new Distribution(
                sums.distribution(run, RankScheme.require(run.schemeId).rules()));
    }

    @GET
    @Path("/{id}/movements")
    @Operation(operationId = "listRankMovements", summary = "From which rank to which, with those that stayed")
    public Movements movements(@PathParam("id") UUID id) {
        return new Movements(sums.movements(run(id)));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(operationId = "listRankChanges", summary = "The units that moved, with their values before and after")
    public ChangeList changes(
            @PathParam("id") UUID id, @Valid @BeanParam Paging paging, @BeanParam RankFilter.Changes filter) {
        return ChangeList.of(lists.changes(run(id), filter, paging.query(null)));
    }

    private RankRun run(UUID id) {
        access.check(Action.READ, NOUN);
        return RankRun.require(id);
    }
}

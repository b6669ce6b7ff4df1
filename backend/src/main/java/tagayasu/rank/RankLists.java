package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.search.SearchIndex;

/** The lists of scores and changes, of accounts that the caller may see. */
@ApplicationScoped
public class RankLists {

    private static final String SORT = "accountCode";

    @Inject
    Listing listing;

    @Inject
    SearchIndex searchIndex;

    Page<RankScoreView> scores(RankRun run, RankFilter.Scores filter, ListQuery query) {
        var shape = new Listing.Shape<>("rankScore", RankScoreView.COLUMNS, Sql.EMPTY, SORT, RankScoreView::of);
        return page(shape, Sql.of("a.run_id = ?", run.id).and(filter.narrow()), query);
    }

    Page<RankScoreView> scores(RankSimulation simulation, RankFilter.Scores filter, ListQuery query) {
        var shape =
                new Listing.Shape<>("rankSimulationScore", RankScoreView.COLUMNS, Sql.EMPTY, SORT, RankScoreView::of);
        Sql rows = Sql.of("a.simulation_id = ? and a.rank is not null", simulation.id);
        return page(shape, rows.and(filter.narrow()), query);
    }

    Page<RankChangeView> changes(RankRun run, RankFilter.Changes filter, ListQuery query) {
        var shape = new Listing.Shape<>(
                "rankChange",
                RankChangeView.COLUMNS,
                RankChangeView.joins(run.previousRunId, run.id),
                SORT,
                RankChangeView::of);
        return page(shape, Sql.of("a.run_id = ?", run.id).and(filter.narrow("a.from_rank", "a.to_rank")), query);
    }

    Page<RankChangeView> changes(RankSimulation simulation, RankFilter.Changes filter, ListQuery query) {
        var shape = new Listing.Shape<>(
                "rankSimulationScore",
                RankChangeView.SIMULATED,
                RankChangeView.joins(simulation.currentRunId),
                SORT,
                RankChangeView::of);
        Sql rows = Sql.of("a.simulation_id = ? and a.direction is not null", simulation.id);
        return page(shape, rows.and(filter.narrow("a.previous_rank", "a.rank")), query);
    }

    /** The search text is looked up among accounts, not among scores. */
    private <T> Page<T> page(Listing.Shape<T> shape, Sql rows, ListQuery query) {
        Sql seen = rows;
        if (query.q() != null && !query.q().isBlank())
            seen = seen.and(Sql.of("a.id in (")
                    .plus(searchIndex.match("account", query.q()))
                    .plus(")"));
        ListQuery rest = new ListQuery(
                null, null, query.sort(), query.cursor(), query.offset(), query.limit(), query.withTotal());
        return listing.page(shape, rest, seen);
    }
}

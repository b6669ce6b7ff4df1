package tagayasu.rank;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.Account;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.sales.deal.Deal;
import tagayasu.sales.sale.Sale;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/accounts/{id}/rank-explanation")
@Tag(name = "ranks")
public class RankExplanationResource {

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    Listing listing;

    /** What the visible sales of the unit add up to. */
    private record Sums(LocalDate lastOn, int purchases, BigDecimal total) {}

    @GET
    @Operation(
            operationId = "getRankExplanation",
            summary = "Why an account has its rank",
            description = "The values, scores, rule and cut points of a run, and the sales behind each number.")
    public RankExplanationView get(
            @PathParam("id") UUID id,
            @QueryParam("runId") @Parameter(description = "The latest run when absent") UUID runId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
        Account account = Account.require(id);
        access.check(Action.READ, account);
        Optional<RankRun> run = runId == null ? RankRun.latest() : Optional.of(RankRun.require(runId));
        if (run.isEmpty()) return nothing(account);
        RankRules rules = RankScheme.<RankScheme>findById(run.get().schemeId).rules();
        boolean inherited = rules.rollUp() == RankRules.RollUp.headOffice && account.parentId() != null;
        Account unit = inherited ? Account.<Account>findById(account.headId()) : account;
        return explain(run.get(), rules, unit, inherited, cursor, limit);
    }

    private static RankExplanationView nothing(Account account) {
        var none = new RankExplanationView.Sales(List.of(), null);
        return new RankExplanationView(account.id, false, null, null, null, null, null, null, none, true);
    }

    private RankExplanationView explain(
            RankRun run, RankRules rules, Account unit, boolean inherited, String cursor, Integer limit) {
        RankScoreView score = access.may(Action.READ, unit) ? score(run, unit) : null;
        boolean deals = rules.source() == RankRules.Source.wonDeals;
        Sql behind = behind(run, rules, unit);
        Page<RankExplanationView.Sale> page = listing.page(
                new Listing.Shape<>(
                        deals ? Deal.NOUN : Sale.NOUN,
                        deals ? RankExplanationView.Sale.OF_DEALS : RankExplanationView.Sale.COLUMNS,
                        Sql.of("join account c on c.id = a.account_id"),
                        deals ? "-closedOn" : "-soldOn",
                        RankExplanationView.Sale::of),
                new ListQuery(null, null, null, cursor, null, limit, null),
                behind);
        var thresholds = run.thresholds;
        return new RankExplanationView(
                unit.id,
                inherited,
                rows.first(
                                Sql.of(
                                        "select " + RankRunView.COLUMNS + " from rank_run a " + RankRunView.JOINS
                                                + " where a.id = ?",
                                        run.id),
                                RankRunView::of)
                        .orElseThrow(),
                rules,
                score,
                RankExplanationView.Part.of(
                        rules.recency(),
                        score == null ? null : score.recencyDays(),
                        score == null ? null : score.recencyScore(),
                        thresholds.path("recency")),
                RankExplanationView.Part.of(
                        rules.frequency(),
                        score == null ? null : score.frequency(),
                        score == null ? null : score.frequencyScore(),
                        thresholds.path("frequency")),
                RankExplanationView.Part.of(
                        rules.monetary(),
                        score == null ? null : score.monetary(),
                        score == null ? null : score.monetaryScore(),
                        thresholds.path("monetary")),
                new RankExplanationView.Sales(page.items(), page.nextCursor()),
                score == null || addsUp(run, score, sums(deals, behind)));
    }

    private RankScoreView score(RankRun run, Account unit) {
        Sql sql = Sql.of(
                "select " + RankScoreView.COLUMNS
                        + " from (select s.account_id as id, s.*, c.name, c.owner_id from rank_score s"
                        + " join account c on c.id = s.account_id) a where a.id = ? and a.run_id = ?",
                unit.id,
                run.id);
        return rows.first(sql, RankScoreView::of).orElse(null);
    }

    /** The sales or won deals that count for the unit in the run's window, over alias a. */
    private Sql behind(RankRun run, RankRules rules, Account unit) {
        Sql accounts = rules.rollUp() == RankRules.RollUp.headOffice
                ? Sql.of(
                                "a.account_id in (select b.id from account b where b.head_id = ? and b.deleted_at is null and",
                                unit.id)
                        .plus(access.visible(Account.NOUN, "b"))
                        .plus(")")
                : Sql.of("a.account_id = ?", unit.id);
        boolean deals = rules.source() == RankRules.Source.wonDeals;
        String day = deals ? "a.closed_on" : "a.sold_on";
        Sql window = Sql.of((deals ? "a.outcome = 'won' and " : "") + day + " <= ?", run.asOf);
        if (run.windowFrom != null) window = window.and(Sql.of(day + " > ?", run.windowFrom));
        return accounts.and(window);
    }

    private Sums sums(boolean deals, Sql behind) {
        String noun = deals ? Deal.NOUN : Sale.NOUN;
        Sql sql = Sql.of("select max(" + (deals ? "a.closed_on" : "a.sold_on")
                        + ") filter (where a.amount >= 0) as last_on,"
                        + " count(*) filter (where a.amount >= 0) as purchases, coalesce(sum(a.amount), 0) as total"
                        + " from " + noun + " a where a.deleted_at is null and")
                .plus(access.visible(noun, "a"))
                .plus("and")
                .plus(behind);
        return rows.first(sql, row -> new Sums(row.date("last_on"), (int) row.count("purchases"), row.decimal("total")))
                .orElseThrow();
    }

    private static boolean addsUp(RankRun run, RankScoreView score, Sums sums) {
        if (score.frequency() == null) return sums.purchases() == 0;
        return score.frequency() == sums.purchases()
                && score.monetary().compareTo(sums.total()) == 0
                && run.asOf.minusDays(score.recencyDays()).equals(sums.lastOn());
    }
}

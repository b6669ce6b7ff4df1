package tagayasu.sales.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.customer.Account;
import tagayasu.customer.AccountTree;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Nouns;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.process.SalesStage;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** Deals as a list and as a board. */
@ApplicationScoped
class DealLists {

    @Inject
    Access access;

    @Inject
    AccountTree tree;

    @Inject
    Listing listing;

    @Inject
    Nouns nouns;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "DealList")
    public record DealList(@NotNull List<DealRow> items, String nextCursor, Long total, Boolean totalCapped) {}

    @Schema(name = "DealBoard")
    public record DealBoard(
            @NotNull UUID processId, @NotNull List<Column> columns) {}

    @Schema(name = "DealColumn")
    public record Column(
            @NotNull UUID stageId,
            @NotNull String stageJa,
            @NotNull String stageEn,
            @NotNull long count,
            @NotNull BigDecimal amount,

            @Schema(description = "Sum of amount × percent, rounded once") @NotNull
            BigDecimal weighted,

            @Schema(description = "The next expected ones first") @NotNull
            List<DealRow> items,

            @Schema(description = "For listDeals with this stageId and the filters of the board")
            String nextCursor) {}

    private record Total(UUID stage, long count, BigDecimal amount, BigDecimal weighted) {}

    DealList page(ListQuery query, Sql more) {
        Page<DealRow> page = listing.page(shape(), query, more);
        return new DealList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
    }

    /** Also checks that the caller may see the account that the filter names. */
    Sql where(DealFilter filter) {
        if (filter.accountId == null) return filter.where(null);
        access.check(Action.READ, Account.require(filter.accountId));
        return filter.where(tree.ids(filter.accountId, filter.includeBranches));
    }

    /** Two statements and one for each column. */
    DealBoard board(DealBoardFilter filter) {
        access.check(Action.READ, Deal.NOUN);
        filter.state = DealFilter.State.open;
        filter.stageId = null;
        List<SalesStage> stages = stages(filter.processId);
        filter.limit = filter.perColumn;
        ListQuery query = filter.query(null);
        Map<UUID, Total> totals = totals(query, where(filter));
        List<Column> columns = stages.stream()
                .filter(stage -> stage.retiredAt == null || totals.containsKey(stage.id))
                .map(stage -> column(stage, totals.get(stage.id), query, filter))
                .toList();
        return new DealBoard(stages.get(0).process.id, columns);
    }

    private Column column(SalesStage stage, Total total, ListQuery query, DealBoardFilter filter) {
        if (total == null)
            return new Column(
                    stage.id, stage.nameJa, stage.nameEn, 0, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), null);
        filter.stageId = stage.id;
        Page<DealRow> page = listing.page(shape(), query, where(filter));
        return new Column(
                stage.id,
                stage.nameJa,
                stage.nameEn,
                total.count(),
                total.amount(),
                total.weighted(),
                page.items(),
                page.nextCursor());
    }

    private static List<SalesStage> stages(UUID process) {
        UUID chosen = process != null
                ? process
                : SalesStage.first().map(stage -> stage.process.id).orElseThrow(Problem::notFound);
        List<SalesStage> stages = SalesStage.list(
                "from SalesStage s join fetch s.process where s.process.id = ?1 and s.process.deletedAt is null"
                        + " order by s.position",
                chosen);
        if (stages.isEmpty()) throw Problem.notFound();
        return stages;
    }

    private Map<UUID, Total> totals(ListQuery query, Sql more) {
        var noun = nouns.require(Deal.NOUN);
        Sql sql = listing.hits(noun, query.q())
                .plus("select a.stage_id, count(*) as n, sum(a.amount) as amount,"
                        + " round(sum(a.amount * a.percent) / 100, 4) as weighted from deal a where")
                .plus(listing.filter(noun, query, more))
                .plus("group by a.stage_id");
        return rows
                .list(
                        sql,
                        row -> new Total(
                                row.uuid("stage_id"), row.count("n"), row.decimal("amount"), row.decimal("weighted")))
                .stream()
                .collect(Collectors.toMap(Total::stage, Function.identity()));
    }

    private Listing.Shape<DealRow> shape() {
        var today = calendar.today();
        return new Listing.Shape<>(
                Deal.NOUN,
                DealRow.COLUMNS,
                DealRow.joins(access),
                "expectedOn",
                row -> DealRow.of(row, today, staff::nameOf));
    }
}

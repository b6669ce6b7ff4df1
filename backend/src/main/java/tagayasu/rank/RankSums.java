package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.rank.RankRules.Band;
import tagayasu.staff.Access;

/** How many units have which rank, and how many went from which to which: of accounts that the caller may see. */
@ApplicationScoped
public class RankSums {

    /** A month of visits is 30 days long. */
    private static final BigDecimal MONTH = BigDecimal.valueOf(30);

    @Inject
    Rows rows;

    @Inject
    Access access;

    /**
     * One bar of a distribution.
     *
     * @param accounts units with this rank
     * @param overridden how many of them have it from a person
     * @param monetary their sales in the window
     */
    @Schema(name = "RankShare")
    public record Share(
            @NotNull String rank,
            @NotNull Long accounts,
            @NotNull Long overridden,
            @NotNull BigDecimal monetary,
            Integer visitCycleDays) {}

    /** @param from null = had no rank; @param to null = has none */
    @Schema(name = "RankMove")
    public record Move(String from, String to, @NotNull Long accounts) {}

    List<Share> distribution(RankRun run, RankRules rules) {
        return shares(
                rules, Sql.of("rank_score s where s.run_id = ?", run.id), "rank", "count(*) filter (where overridden)");
    }

    List<Share> distribution(RankSimulation simulation, RankRules rules) {
        Sql rows = Sql.of("rank_simulation_score s where s.simulation_id = ? and s.rank is not null", simulation.id);
        return shares(rules, rows, "rank", "count(*) filter (where overridden)");
    }

    /** What the simulated units have now; the money is that of the simulation's day. */
    List<Share> currently(RankSimulation simulation, RankRules rules) {
        Sql rows = Sql.of(
                "rank_simulation_score s where s.simulation_id = ? and s.previous_rank is not null", simulation.id);
        return shares(rules, rows, "previous_rank", "0");
    }

    private List<Share> shares(RankRules rules, Sql scores, String column, String overridden) {
        Map<String, Share> shares = new LinkedHashMap<>();
        if (rules != null)
            for (Band band : rules.bands())
                shares.put(band.rank(), new Share(band.rank(), 0L, 0L, BigDecimal.ZERO, band.visitCycleDays()));
        Sql sql = Sql.of("select " + column + " as rank, count(*) as n, " + overridden
                        + " as overridden, coalesce(sum(monetary), 0) as monetary from")
                .plus(scores)
                .plus(visible("s"))
                .plus("group by 1 order by 1");
        rows.list(
                        sql,
                        row -> new Share(
                                row.text("rank"),
                                row.count("n"),
                                row.count("overridden"),
                                row.decimal("monetary"),
                                null))
                .forEach(found -> shares.merge(
                        found.rank(),
                        found,
                        (band, sum) -> new Share(
                                band.rank(), sum.accounts(), sum.overridden(), sum.monetary(), band.visitCycleDays())));
        return List.copyOf(shares.values());
    }

    List<Move> movements(RankRun run) {
        List<Move> moves = new ArrayList<>(rows.list(
                Sql.of(
                                "select previous_rank as f, rank as t, count(*) as n from rank_score s where s.run_id = ?",
                                run.id)
                        .plus(visible("s"))
                        .plus("group by 1, 2 order by 1, 2"),
                RankSums::move));
        moves.addAll(rows.list(
                Sql.of(
                                "select from_rank as f, to_rank as t, count(*) as n from rank_change s"
                                        + " where s.run_id = ? and s.direction = 'gone'",
                                run.id)
                        .plus(visible("s"))
                        .plus("group by 1, 2 order by 1"),
                RankSums::move));
        return moves;
    }

    List<Move> movements(RankSimulation simulation) {
        return rows.list(
                Sql.of(
                                "select previous_rank as f, rank as t, count(*) as n from rank_simulation_score s"
                                        + " where s.simulation_id = ?",
                                simulation.id)
                        .plus(visible("s"))
                        .plus("group by 1, 2 order by 1, 2"),
                RankSums::move);
    }

    /**
     * What the moves do to the visits of a month of 30 days.
     *
     * @param now days of the cycles of the current ranks, @param then the rules of the new ones
     */
    static BigDecimal visitsPerMonthChange(List<Move> moves, Map<String, Integer> now, RankRules then) {
        Map<String, Integer> days = new HashMap<>();
        for (Band band : then.bands()) days.put(band.rank(), band.visitCycleDays());
        return moves.stream()
                .map(move -> visits(days.get(move.to()))
                        .subtract(visits(now.get(move.from())))
                        .multiply(BigDecimal.valueOf(move.accounts())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal visits(Integer days) {
        return days == null ? BigDecimal.ZERO : MONTH.divide(BigDecimal.valueOf(days), 12, RoundingMode.HALF_UP);
    }

    private Sql visible(String alias) {
        Sql seen = access.visible("account", "c");
        if (seen.equals(Sql.TRUE)) return Sql.EMPTY;
        return Sql.of("and exists (select 1 from account c where c.id = " + alias + ".account_id and (")
                .plus(seen)
                .plus("))");
    }

    private static Move move(Row row) {
        return new Move(row.text("f"), row.text("t"), row.count("n"));
    }
}

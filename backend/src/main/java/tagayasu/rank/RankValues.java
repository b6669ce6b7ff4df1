package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;

/** How the values of a simulation are spread, so that cut points can be set where they part the customers. */
@ApplicationScoped
public class RankValues {

    @Inject
    Rows rows;

    @Inject
    Access access;

    /**
     * One dimension.
     *
     * @param percentiles the values at 0, 5, 10 ... 100 % of the units, ascending; empty when there are none
     * @param scores what each score means, and how many units have it
     */
    @Schema(name = "RankSpread")
    public record Spread(
            @NotNull List<BigDecimal> percentiles, @NotNull List<RankThreshold> scores) {}

    /** All three. */
    @Schema(name = "RankSpreads")
    public record Spreads(
            @NotNull Spread recency,
            @NotNull Spread frequency,
            @NotNull Spread monetary) {}

    Spreads of(RankSimulation simulation) {
        return new Spreads(
                spread(simulation, "s.recency_days", "s.recency_score"),
                spread(simulation, "s.frequency", "s.frequency_score"),
                spread(simulation, "s.monetary", "s.monetary_score"));
    }

    private Spread spread(RankSimulation simulation, String value, String score) {
        Sql rated = Sql.of(
                        "from rank_simulation_score s join account c on c.id = s.account_id"
                                + " where s.simulation_id = ? and s.recency_score is not null and",
                        simulation.id)
                .plus(access.visible("account", "c"));
        List<BigDecimal> percentiles = rows.list(
                Sql.of("select unnest(percentile_disc((select array_agg(p / 20.0::float8 order by p)"
                                + " from generate_series(0, 20) p)) within group (order by " + value + ")) as value")
                        .plus(rated),
                row -> row.decimal("value"));
        List<RankThreshold> scores = rows.list(
                Sql.of("select " + score + " as score, min(" + value + ") as low, max(" + value
                                + ") as high, count(*) as units")
                        .plus(rated)
                        .plus("group by 1 order by 1"),
                row -> new RankThreshold(
                        row.integer("score"), row.decimal("low"), row.decimal("high"), row.count("units")));
        return new Spread(percentiles, scores);
    }
}

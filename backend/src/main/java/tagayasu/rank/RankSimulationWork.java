package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;

/** The job that fills a simulation by the very statement that ranks. */
@ApplicationScoped
public class RankSimulationWork implements JobWork {

    static final String KIND = "rankSimulation";
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(30);

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    /** @param simulationId of the simulation that waits to be filled */
    public record Params(UUID simulationId) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        UUID id = job.params(Params.class).simulationId();
        job.progress(0, null);
        int ranked = job.inTransaction(LONGEST_STATEMENT, () -> {
            RankSimulation simulation = RankSimulation.require(id, calendar.now());
            if (simulation.finishedAt != null) return 0;
            rows.list(Sql.of("select set_config('work_mem', '128MB', true)"), row -> true);
            int written = rows.update(fill(simulation));
            simulation.finishedAt = calendar.now();
            job.stopIfCancelled();
            return written;
        });
        job.counts(Map.of("ranked", (long) ranked));
        job.done(ranked);
        job.resultUrl("/api/v1/rank-simulations/" + id);
    }

    private static Sql fill(RankSimulation simulation) {
        return RankStatement.ranked(simulation.rules, simulation.asOf)
                .plus(",")
                .plus(RankMovement.place(simulation.rules, simulation.currentRules))
                .plus("""
                        insert into rank_simulation_score (simulation_id, account_id, account_code, recency_days, frequency,
                            monetary, recency_score, frequency_score, monetary_score, points, computed_rank, rank,
                            overridden, previous_rank, direction)
                        select ?, coalesce(r.id, c.id), coalesce(r.code, c.code), r.days, r.purchases, r.total, r.r, r.f,
                               r.m, r.points, r.computed, r.rank, coalesce(r.overridden, false), c.rank,
                        """, simulation.id)
                .plus(RankMovement.direction("r.rank", "c.rank", "r.id", null))
                .plus("""
                        from ranked r
                        full join (select id, code, rank from account
                                   where deleted_at is null and rank is not null and (parent_id is null or ?)) c on c.id = r.id
                        left join place np on np.rank = r.rank
                        left join place op on op.rank = c.rank
                        """, simulation.rules.rollUp() == RankRules.RollUp.account);
    }
}

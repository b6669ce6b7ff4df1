package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.job.RecurringWork;

/** Throws simulations away that are a day old. */
@ApplicationScoped
public class RankUpkeep implements RecurringWork {

    @Inject
    BusinessCalendar calendar;

    @Override
    public String name() {
        return "rank-simulations-end";
    }

    @Override
    public String cron() {
        return "0 20 * * * *";
    }

    @Override
    @Transactional
    public void run() {
        RankSimulation.delete("createdAt < ?1", calendar.now().minus(RankSimulation.KEPT));
    }
}

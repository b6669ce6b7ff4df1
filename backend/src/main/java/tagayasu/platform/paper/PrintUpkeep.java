package tagayasu.platform.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.RecurringWork;

/** Long papers go after two days; they can be printed again. */
@ApplicationScoped
class PrintUpkeep implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(2);

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Override
    public String name() {
        return "print-upkeep";
    }

    @Override
    public String cron() {
        return "0 40 4 * * *";
    }

    @Override
    public void run() {
        rows.update(Sql.of(
                "delete from paper_print where made_at < ?", calendar.now().minus(KEPT)));
    }
}

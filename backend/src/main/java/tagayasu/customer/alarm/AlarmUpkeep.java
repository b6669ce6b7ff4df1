package tagayasu.customer.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.job.RecurringWork;

/** Looks during the day for causes that are gone without a word: by an import, a hand-over, or while the morning was at work. */
@ApplicationScoped
public class AlarmUpkeep implements RecurringWork {

    @Inject
    Alarms alarms;

    @Inject
    BusinessCalendar calendar;

    @Override
    public String name() {
        return "alarm-upkeep";
    }

    @Override
    public String cron() {
        return "0 15,35,55 * * * *";
    }

    @Override
    @Transactional
    public void run() {
        alarms.settleAll(calendar.today());
    }
}

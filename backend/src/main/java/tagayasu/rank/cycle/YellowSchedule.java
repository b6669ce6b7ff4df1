package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.job.RecurringWork;

/** Every morning from the set hour of the company's time zone, once a day, late rather than never. */
@ApplicationScoped
public class YellowSchedule implements RecurringWork {

    @Inject
    YellowSettings settings;

    @Inject
    Jobs jobs;

    @Inject
    BusinessCalendar calendar;

    @Override
    public String name() {
        return "yellow-morning";
    }

    @Override
    public String cron() {
        return "0 5,25,45 * * * *";
    }

    @Override
    @Transactional
    public void run() {
        LocalDateTime now = LocalDateTime.ofInstant(calendar.now(), calendar.zone());
        if (now.getHour() < settings.rules().hour()) return;
        jobs.submit(
                YellowMorningWork.KIND,
                new YellowMorningWork.Params(now.toLocalDate()),
                "yellow-morning:" + now.toLocalDate());
    }
}

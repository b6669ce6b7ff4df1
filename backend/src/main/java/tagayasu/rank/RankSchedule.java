package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.job.RecurringWork;
import tagayasu.platform.json.Json;

/** The monthly ranking: on the set day and hour of the company's time zone, once a month, late rather than never. */
@ApplicationScoped
public class RankSchedule implements RecurringWork {

    static final String SETTING = "rank.schedule";

    @Inject
    Rows rows;

    @Inject
    Jobs jobs;

    @Inject
    BusinessCalendar calendar;

    /** @param day of the month, @param hour 0 to 23 in the company's time zone */
    @Schema(name = "RankSchedule")
    public record When(
            @NotNull Boolean enabled,
            @NotNull @Min(1) @Max(28) Integer day,
            @NotNull @Min(0) @Max(23) Integer hour) {}

    @Override
    public String name() {
        return "rank-monthly";
    }

    @Override
    public String cron() {
        return "30 0 * * * *";
    }

    @Override
    @Transactional
    public void run() {
        LocalDateTime now = LocalDateTime.ofInstant(calendar.now(), calendar.zone());
        if (!isDue(when(), now)) return;
        RankScheme.active().ifPresent(scheme -> {
            String period = YearMonth.from(now).minusMonths(1).toString();
            jobs.submit(RankRunWork.KIND, new RankRunWork.Params(period, scheme.id), "rank-monthly:" + period);
        });
    }

    static boolean isDue(When when, LocalDateTime now) {
        LocalDate day = now.toLocalDate().withDayOfMonth(when.day());
        return when.enabled() && !now.isBefore(day.atTime(when.hour(), 0));
    }

    When when() {
        return rows.first(
                        Sql.of("select value from setting where key = ?", SETTING),
                        row -> Json.as(row.json("value"), When.class))
                .orElse(new When(true, 1, 4));
    }
}

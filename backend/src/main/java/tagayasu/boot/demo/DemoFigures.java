package tagayasu.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.sales.budget.Figures;
import tagayasu.sales.forecast.FigureMorning;

/** Budgets a little above what was sold a year before, and what the mornings of the past weeks would have kept. */
@ApplicationScoped
class DemoFigures {

    /** Enough for last week and the end of last month. */
    private static final int[] DAYS_AGO = {35, 28, 21, 14, 10, 7, 6, 3, 1, 0};

    private static final int APRIL = 4;

    @Inject
    Rows rows;

    @Inject
    FigureMorning mornings;

    @Inject
    BusinessCalendar calendar;

    void plan(UUID by) {
        LocalDate today = calendar.today();
        LocalDate first = LocalDate.of(today.getYear() - (today.getMonthValue() < APRIL ? 2 : 1), APRIL, 1);
        rows.update(Sql.of(
                "insert into budget (scope, scope_id, month, amount, updated_at, updated_by) select 'staff', s.staff_id,"
                        + " cast(" + Figures.month("s.sold_on") + " + interval '1 year' as date),"
                        + " greatest(round(sum(s.amount) * 1.08, -4), 10000), ?, ? from sale s where s.staff_id is not null"
                        + " and s.sold_on >= ? and s.deleted_at is null group by s.staff_id, "
                        + Figures.month("s.sold_on"),
                calendar.now(),
                by,
                first.minusYears(1)));
        var days = IntStream.concat(IntStream.of(DAYS_AGO), IntStream.of(today.getDayOfMonth() - 1))
                .distinct()
                .mapToObj(today::minusDays)
                .sorted()
                .toList();
        for (LocalDate day : days) {
            mornings.keep(day, day.minusDays(1));
            rows.update(Sql.of(
                    "insert into morning (work, day, carried_out_at) values (?, ?, ?)",
                    mornings.name(),
                    day,
                    day.atStartOfDay(calendar.zone()).toInstant()));
        }
    }
}

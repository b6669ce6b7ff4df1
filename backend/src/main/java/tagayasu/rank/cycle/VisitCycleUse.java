package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;

/** The cycle of each rank with how it does: whether it can be kept, and how often people called its cards false. */
@ApplicationScoped
public class VisitCycleUse {

    private static final int FALSE_ALARMS_DAYS = 90;

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Inject
    BusinessCalendar calendar;

    /**
     * One rank, over the customers that the caller may see.
     *
     * @param days null = customers of this rank have no cycle
     * @param ownCycle how many of them have a cycle of their own
     * @param overdue how many are past their due day
     * @param falseAlarms cards that people called false within 90 days: many of them say that the cycle is too short
     */
    @Schema(name = "VisitCycleLine")
    public record Line(
            @NotNull String rank,
            Integer days,
            @NotNull Long accounts,
            @NotNull Long ownCycle,
            @NotNull Long overdue,
            @NotNull Long falseAlarms) {}

    List<Line> lines() {
        Sql sql = Sql.of("""
                        select c.rank, c.days, count(a.id) as accounts, count(a.visit_cycle_days) as own,
                               count(*) filter (where a.visit_due_on < ?) as overdue, coalesce(sum(f.n), 0) as alarms
                        from visit_cycle c left join account a on a.rank = c.rank and a.deleted_at is null and
                        """, calendar.today())
                .plus(access.visible("account", "a"))
                .plus("""
                        left join (select account_id, count(*) as n from yellow_card
                                   where cleared_how = 'falseAlarm' and cleared_on > ? group by 1) f on f.account_id = a.id
                        where c.cycles_number = (select max(number) from visit_cycles)
                        group by c.rank, c.days, c.place order by c.place
                        """, calendar.today().minusDays(FALSE_ALARMS_DAYS));
        return rows.list(
                sql,
                row -> new Line(
                        row.text("rank"),
                        row.integer("days"),
                        row.count("accounts"),
                        row.count("own"),
                        row.count("overdue"),
                        row.count("alarms")));
    }
}

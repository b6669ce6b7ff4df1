package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.rank.RankRules;
import tagayasu.rank.cycle.VisitCycles.Cycle;
import tagayasu.staff.Access;

/** What the ranks of a simulation, with the cycles of its bands, would do to yellow cards. */
@ApplicationScoped
public class YellowForecast {

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Inject
    BusinessCalendar calendar;

    /** How many more customers would be past their due day today; fewer is below zero. Of those that the caller may see. */
    public long change(UUID simulation, RankRules rules) {
        LocalDate today = calendar.today();
        boolean rolledUp = rules.rollUp() == RankRules.RollUp.headOffice;
        Sql sql = Sql.of("select count(*) filter (where")
                .plus(VisitDue.COUNTED_FROM, today)
                .plus(
                        "+ coalesce(a.visit_cycle_days, c.days) < ?) - count(*) filter (where a.visit_due_on < ?) as n"
                                + " from rank_simulation_score s join account a on s.account_id = "
                                + (rolledUp ? "a.head_id" : "a.id") + " left join",
                        today,
                        today)
                .plus(VisitCycles.table(rules.bands().stream()
                        .map(band -> new Cycle(band.rank(), band.visitCycleDays()))
                        .toList()))
                .plus("c on c.rank = s.rank where s.simulation_id = ? and a.deleted_at is null and", simulation)
                .plus(access.visible("account", "a"));
        return rows.first(sql, row -> row.count("n")).orElseThrow();
    }
}

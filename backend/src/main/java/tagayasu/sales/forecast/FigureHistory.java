package tagayasu.sales.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.sales.budget.BudgetScope;
import tagayasu.sales.budget.Budgets;
import tagayasu.sales.budget.Figure;
import tagayasu.sales.budget.FigureRules;
import tagayasu.sales.budget.Figures;
import tagayasu.sales.budget.MonthSums;
import tagayasu.sales.deal.Deal;
import tagayasu.sales.sale.Sale;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Figures as they stood at the end of a day. What the caller may see of them goes by who had the customers in charge then. */
@ApplicationScoped
class FigureHistory {

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Inject
    BusinessCalendar calendar;

    /** The days whose figures are kept, both ends included. */
    record Kept(LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** Empty before the first morning. */
    Optional<Kept> kept() {
        return rows.first(
                        Sql.of(
                                "select min(day) - 1 as first, max(day) - 1 as last from morning where work = ?",
                                FigureMorning.NAME),
                        row -> new Kept(row.date("first"), row.date("last")))
                .filter(kept -> kept.first() != null);
    }

    List<Figure> actual(FigureRules.Actual actual, YearMonth first, YearMonth last, LocalDate asOf) {
        Sql visible = actual == FigureRules.Actual.sales
                ? access.among(Action.READ, Sale.NOUN, "h.account_owner_id")
                : Sql.join(
                        " or ",
                        List.of(
                                access.among(Action.READ, Deal.NOUN, "h.key_id"),
                                access.among(Action.READ, Deal.NOUN, "h.account_owner_id")));
        return rows.list(then(List.of(actual.name()), first, last, asOf, visible), Figure::of);
    }

    /** Of people and of departments. */
    Map<BudgetScope, MonthSums> budgets(YearMonth first, YearMonth last, LocalDate asOf) {
        MonthSums people = new MonthSums();
        MonthSums departments = new MonthSums();
        Sql visible = Sql.join(
                " or ",
                List.of(Sql.of("h.kind = 'departmentBudget'"), access.among(Action.READ, Budgets.NOUN, "h.key_id")));
        Sql sql = then(List.of("staffBudget", "departmentBudget"), first, last, asOf, visible);
        rows.list(sql, row -> {
            Figure figure = Figure.of(row);
            boolean person = row.text("kind").equals("staffBudget");
            if (person || access.mayDepartment(Action.READ, Budgets.NOUN, figure.key()))
                (person ? people : departments).add(figure.key(), figure.month(), figure.amount());
            return figure;
        });
        return Map.of(BudgetScope.staff, people, BudgetScope.department, departments);
    }

    private static Sql then(List<String> kinds, YearMonth first, YearMonth last, LocalDate asOf, Sql visible) {
        return Sql.of(
                        "select h.kind, h.key_id as key, h.month, sum(h.amount) as amount, sum(h.amount) as weighted,"
                                + " sum(h.records) as records from figure_history h where h.kind = any(?) and h.month between ? and ?"
                                + " and h.from_on <= ? and (h.to_on is null or h.to_on > ?) and (",
                        kinds,
                        first.atDay(1),
                        last.atDay(1),
                        asOf,
                        asOf)
                .plus(visible)
                .plus(") group by 1, 2, 3");
    }

    /** Open deals at the end of the day, where they were expected then, by who had them then. */
    List<Figure> open(YearMonth first, YearMonth last, LocalDate asOf) {
        Instant end = asOf.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        return rows.list(
                Sql.of(
                                "select s.owner_id as key, " + Figures.month("s.expected_on")
                                        + " as month, sum(s.amount) as amount,"
                                        + " sum(s.amount * s.percent) * 0.01 as weighted, count(*) as records from deal_state s"
                                        + " where s.outcome = 'open' and s.expected_on between ? and ? and s.from_at < ?"
                                        + " and (s.to_at is null or s.to_at >= ?) and",
                                first.atDay(1),
                                last.atEndOfMonth(),
                                end,
                                end)
                        .plus(access.visible(Deal.NOUN, "s"))
                        .plus("group by 1, 2"),
                Figure::of);
    }
}

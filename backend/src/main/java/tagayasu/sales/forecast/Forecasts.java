package tagayasu.sales.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.budget.Balance;
import tagayasu.sales.budget.BudgetScope;
import tagayasu.sales.budget.Budgets;
import tagayasu.sales.budget.Figure;
import tagayasu.sales.budget.FigureRules;
import tagayasu.sales.budget.Figures;
import tagayasu.sales.budget.MonthSums;
import tagayasu.sales.budget.Units;
import tagayasu.sales.deal.Deal;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** Forecast of a month = what was sold + the open deals expected in it, each by its percentage. */
@ApplicationScoped
class Forecasts {

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Inject
    Figures figures;

    @Inject
    FigureHistory history;

    @Inject
    FigureRules rules;

    @Inject
    Budgets budgets;

    @Inject
    ForecastNames names;

    @Inject
    StaffDirectory staff;

    /** @param kept empty before anything was kept */
    private record Basis(
            ForecastQuestion asked, FigureRules.Actual source, Units units, Optional<FigureHistory.Kept> kept) {}

    ForecastView of(ForecastQuestion asked) {
        access.check(Action.READ, Deal.NOUN);
        boolean byProduct = asked.by() == BudgetScope.product;
        if (asked.asOf() != null && byProduct) throw Problem.invalid("forecast_past_by_product", "by");
        Basis basis = new Basis(
                asked,
                rules.rules().actual(),
                byProduct ? Units.NONE : Units.read(rows),
                byProduct ? Optional.empty() : history.kept());
        if (asked.asOf() != null
                && basis.kept().filter(kept -> kept.holds(asked.asOf())).isEmpty())
            throw Problem.invalid("forecast_not_kept", "asOf");
        ForecastSums parts = new ForecastSums();
        ForecastSums whole = new ForecastSums();
        for (Figure figure : actual(basis))
            if (counts(basis, figure.key())) {
                keys(basis, figure.key()).forEach(key -> parts.addActual(key, figure));
                whole.addActual(null, figure);
            }
        for (Figure figure : open(basis))
            if (counts(basis, figure.key())) {
                keys(basis, figure.key()).forEach(key -> parts.addOpen(key, figure));
                whole.addOpen(null, figure);
            }
        return view(basis, parts, whole);
    }

    private ForecastView view(Basis basis, ForecastSums parts, ForecastSums whole) {
        ForecastQuestion asked = basis.asked();
        ForecastBudgets budget = budgets(basis);
        Set<UUID> keys = new HashSet<>(parts.keys());
        budget.keys().stream().filter(key -> counts(basis, key)).forEach(keys::add);
        List<ForecastView.Row> items = rows(basis, parts, budget, keys);
        RecordLists lists = new RecordLists(asked.by(), basis.source());
        var all = new RecordLists.Of(null, true, asked.departmentId());
        return new ForecastView(
                asked.by(),
                asked.months().stream().map(YearMonth::toString).toList(),
                asked.asOf(),
                basis.kept().map(FigureHistory.Kept::first).orElse(null),
                basis.kept().map(FigureHistory.Kept::last).orElse(null),
                basis.source(),
                asked.months().stream()
                        .map(month -> cell(asked, lists, all, whole, month, budget.total(month, asked.departmentId())))
                        .toList(),
                items.subList(0, Math.min(items.size(), asked.limit())),
                Math.max(0, items.size() - asked.limit()));
    }

    private List<ForecastView.Row> rows(Basis basis, ForecastSums parts, ForecastBudgets budget, Set<UUID> keys) {
        ForecastQuestion asked = basis.asked();
        RecordLists lists = new RecordLists(asked.by(), basis.source());
        List<ForecastView.Row> found = new ArrayList<>();
        for (ForecastNames.Named named : names.of(asked.by(), keys, basis.units())) {
            var of = new RecordLists.Of(named.id(), false, null);
            List<ForecastView.Cell> cells = asked.months().stream()
                    .map(month -> cell(asked, lists, of, parts, month, budget.of(named.id(), month)))
                    .toList();
            BigDecimal gap = cells.stream()
                    .map(ForecastView.Cell::gap)
                    .filter(Objects::nonNull)
                    .reduce(null, Balance::sum);
            found.add(new ForecastView.Row(named.id(), named.name(), named.unit(), named.depth(), gap, cells));
        }
        Comparator<ForecastView.Row> greatest =
                Comparator.comparing(Forecasts::forecast).reversed();
        if (asked.by() == BudgetScope.product) found.sort(greatest);
        if (asked.by() == BudgetScope.staff)
            found.sort(Comparator.comparing(
                            ForecastView.Row::gap, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
                    .thenComparing(greatest));
        return found;
    }

    private static ForecastView.Cell cell(
            ForecastQuestion asked,
            RecordLists lists,
            RecordLists.Of of,
            ForecastSums sums,
            YearMonth month,
            BigDecimal budget) {
        boolean past = asked.asOf() != null;
        return sums.cell(
                of.key(), month, budget, past ? null : lists.actual(month, of), past ? null : lists.open(month, of));
    }

    private static BigDecimal forecast(ForecastView.Row row) {
        return row.cells().stream().map(ForecastView.Cell::forecast).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the figure of this person or product is asked for. */
    private boolean counts(Basis basis, UUID key) {
        ForecastQuestion asked = basis.asked();
        if (asked.departmentId() == null) return true;
        UUID department = asked.by() == BudgetScope.product ? null : departmentOf(basis, key);
        return basis.units().upwards(department).contains(asked.departmentId());
    }

    /** A key of the budgets is a department already. */
    private UUID departmentOf(Basis basis, UUID key) {
        return basis.units().get(key) != null ? key : staff.departmentOf(key);
    }

    /** The rows that a figure counts in. */
    private List<UUID> keys(Basis basis, UUID key) {
        if (basis.asked().by() == BudgetScope.department)
            return basis.units().upwards(staff.departmentOf(key)).stream()
                    .filter(department -> counts(basis, department))
                    .toList();
        List<UUID> one = new ArrayList<>();
        one.add(key);
        return one;
    }

    private List<Figure> actual(Basis basis) {
        ForecastQuestion asked = basis.asked();
        if (asked.asOf() != null) return history.actual(basis.source(), asked.first(), asked.last(), asked.asOf());
        return figures.actual(basis.source(), asked.by() == BudgetScope.product, asked.first(), asked.last());
    }

    private List<Figure> open(Basis basis) {
        ForecastQuestion asked = basis.asked();
        if (asked.asOf() != null) return history.open(asked.first(), asked.last(), asked.asOf());
        return figures.open(asked.by() == BudgetScope.product, asked.first(), asked.last());
    }

    private ForecastBudgets budgets(Basis basis) {
        ForecastQuestion asked = basis.asked();
        var scopes = asked.by() == BudgetScope.product
                ? EnumSet.of(BudgetScope.product)
                : EnumSet.of(BudgetScope.staff, BudgetScope.department);
        Map<BudgetScope, MonthSums> entered = asked.asOf() == null
                ? budgets.entered(scopes, asked.first(), asked.last())
                : history.budgets(asked.first(), asked.last(), asked.asOf());
        if (asked.by() == BudgetScope.product) return ForecastBudgets.ofProducts(entered.get(BudgetScope.product));
        return ForecastBudgets.ofPeople(
                asked,
                basis.units(),
                entered.get(BudgetScope.staff),
                entered.get(BudgetScope.department),
                staff::departmentOf);
    }
}

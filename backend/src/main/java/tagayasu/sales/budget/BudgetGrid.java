package tagayasu.sales.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** Budgets of a year beside what was sold. */
@ApplicationScoped
class BudgetGrid {

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Inject
    Budgets budgets;

    @Inject
    BudgetLines lines;

    @Inject
    Figures figures;

    @Inject
    FigureRules rules;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    /** A whole year of what the filter finds; the page is cut from it. */
    record Whole(FiscalYear year, FigureRules.Actual source, Units units, List<BudgetLine> lines, Sums sums) {}

    /** @param below of departments: what stands below them, else empty */
    record Sums(MonthSums entered, MonthSums below, MonthSums actual) {
        BigDecimal counting(UUID key, YearMonth month) {
            return Budgets.counting(entered, below, key, month);
        }
    }

    BudgetView page(BudgetFilter filter) {
        Whole whole = whole(filter, null);
        List<BudgetLine> found = whole.lines();
        int from = 0;
        for (int i = 0; filter.cursor != null && i < found.size(); i++)
            if (found.get(i).id().toString().equals(filter.cursor)) from = i + 1;
        List<BudgetLine> shown = found.subList(from, Math.min(found.size(), from + filter.limit));
        return new BudgetView(
                whole.year().year(),
                filter.scope,
                whole.year().months().stream().map(YearMonth::toString).toList(),
                whole.source(),
                shown.stream()
                        .map(line -> row(filter.scope, line, whole.year(), whole.sums()))
                        .toList(),
                cells(whole.year(), total(whole, filter.scope), null),
                from + shown.size() < found.size()
                        ? shown.get(shown.size() - 1).id().toString()
                        : null);
    }

    /** @param year null = the one that the filter names */
    Whole whole(BudgetFilter filter, FiscalYear year) {
        access.check(Action.READ, Budgets.NOUN);
        FigureRules.Rules by = rules.rules();
        FiscalYear of = year != null ? year : year(filter.year, by.fiscalYearStart());
        Units units = Units.read(rows);
        Sums sums = sums(filter.scope, of, by.actual(), units);
        Set<UUID> known = new HashSet<>(sums.entered().keys());
        if (filter.scope == BudgetScope.product) known.addAll(sums.actual().keys());
        return new Whole(of, by.actual(), units, lines.of(filter, units, known), sums);
    }

    FiscalYear year(Integer asked, int startMonth) {
        return asked == null ? FiscalYear.holding(calendar.today(), startMonth) : FiscalYear.of(asked, startMonth);
    }

    private Sums sums(BudgetScope scope, FiscalYear year, FigureRules.Actual source, Units units) {
        YearMonth last = year.first().plusMonths(FiscalYear.MONTHS - 1L);
        var known = budgets.entered(EnumSet.of(scope, BudgetScope.staff), year.first(), last);
        MonthSums entered = known.get(scope);
        MonthSums actual = new MonthSums();
        for (Figure figure : figures.actual(source, scope == BudgetScope.product, year.first(), last))
            for (UUID key : keys(scope, figure.key(), units)) actual.add(key, figure.month(), figure.amount());
        if (scope != BudgetScope.department) return new Sums(entered, new MonthSums(), actual);
        MonthSums people = known.get(BudgetScope.staff);
        MonthSums below = new MonthSums();
        for (YearMonth month : year.months()) {
            MonthSums of = Budgets.below(units, entered, people, staff::departmentOf, month);
            for (UUID department : of.keys()) below.add(department, month, of.get(department, month));
        }
        return new Sums(entered, below, actual);
    }

    private List<UUID> keys(BudgetScope scope, UUID key, Units units) {
        if (scope == BudgetScope.department) return units.upwards(staff.departmentOf(key));
        return key == null ? List.of() : List.of(key);
    }

    private BudgetView.Row row(BudgetScope scope, BudgetLine line, FiscalYear year, Sums sums) {
        return new BudgetView.Row(
                line.id(),
                line.code(),
                line.name(),
                line.unit(),
                line.depth(),
                budgets.may(Action.CHANGE, scope, line.id()),
                cells(year, sums, line.id()));
    }

    private static List<BudgetView.Cell> cells(FiscalYear year, Sums sums, UUID key) {
        List<BudgetView.Cell> cells = new ArrayList<>();
        BigDecimal budget = null;
        BigDecimal actual = BigDecimal.ZERO;
        for (YearMonth month : year.months()) {
            BigDecimal counting = sums.counting(key, month);
            BigDecimal sold = sums.actual().orZero(key, month);
            budget = Balance.sum(budget, counting);
            actual = actual.add(sold);
            cells.add(new BudgetView.Cell(
                    month.toString(),
                    sums.entered().get(key, month),
                    sums.below().get(key, month),
                    Balance.of(counting, sold),
                    Balance.of(budget, actual)));
        }
        return cells;
    }

    /** Under the key null. A department that has one of the found above it is in that one already. */
    private static Sums total(Whole whole, BudgetScope scope) {
        Set<UUID> found = new HashSet<>();
        whole.lines().forEach(line -> found.add(line.id()));
        MonthSums budget = new MonthSums();
        MonthSums actual = new MonthSums();
        for (BudgetLine line : whole.lines()) {
            boolean within = scope == BudgetScope.department
                    && whole.units().upwards(line.id()).stream()
                            .anyMatch(above -> !Objects.equals(above, line.id()) && found.contains(above));
            for (YearMonth month : within ? List.<YearMonth>of() : whole.year().months()) {
                budget.add(null, month, whole.sums().counting(line.id(), month));
                actual.add(null, month, whole.sums().actual().orZero(line.id(), month));
            }
        }
        return new Sums(new MonthSums(), budget, actual);
    }
}

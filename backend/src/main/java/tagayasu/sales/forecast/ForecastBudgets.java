package tagayasu.sales.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tagayasu.sales.budget.Balance;
import tagayasu.sales.budget.BudgetScope;
import tagayasu.sales.budget.Budgets;
import tagayasu.sales.budget.MonthSums;
import tagayasu.sales.budget.Units;

/** The budgets of a forecast's rows and of its total. */
final class ForecastBudgets {

    private final MonthSums rows;
    private final Units units;
    private final MonthSums entered;
    private final MonthSums homeless;
    private final Map<YearMonth, MonthSums> below = new HashMap<>();
    private final boolean byDepartment;

    private ForecastBudgets(MonthSums rows, Units units, MonthSums entered, MonthSums homeless, boolean byDepartment) {
        this.rows = rows;
        this.units = units;
        this.entered = entered;
        this.homeless = homeless;
        this.byDepartment = byDepartment;
    }

    static ForecastBudgets ofProducts(MonthSums products) {
        return new ForecastBudgets(products, null, null, null, false);
    }

    /** @param entered of departments */
    static ForecastBudgets ofPeople(
            ForecastQuestion asked,
            Units units,
            MonthSums people,
            MonthSums entered,
            Function<UUID, UUID> departmentOf) {
        MonthSums homeless = new MonthSums();
        for (UUID person : people.keys())
            if (units.get(departmentOf.apply(person)) == null)
                asked.months().forEach(month -> homeless.add(person, month, people.get(person, month)));
        ForecastBudgets budgets =
                new ForecastBudgets(people, units, entered, homeless, asked.by() == BudgetScope.department);
        for (YearMonth month : asked.months())
            budgets.below.put(month, Budgets.below(units, entered, people, departmentOf, month));
        return budgets;
    }

    /** Those that have a budget, people or products; a department shows with its people or its own. */
    Set<UUID> keys() {
        if (!byDepartment) return rows.keys();
        Set<UUID> keys = new HashSet<>(entered.keys());
        below.values().forEach(sums -> keys.addAll(sums.keys()));
        return keys;
    }

    /** Null where there is none. */
    BigDecimal of(UUID key, YearMonth month) {
        return byDepartment ? Budgets.counting(entered, below.get(month), key, month) : rows.get(key, month);
    }

    /** @param within null = everything */
    BigDecimal total(YearMonth month, UUID within) {
        if (units == null) return rows.total(month);
        if (within != null) return Budgets.counting(entered, below.get(month), within, month);
        BigDecimal total = homeless.total(month);
        for (Units.Unit unit : units.all())
            if (units.get(unit.parentId()) == null)
                total = Balance.sum(total, Budgets.counting(entered, below.get(month), unit.id(), month));
        return total;
    }
}

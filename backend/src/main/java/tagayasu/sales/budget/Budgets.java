package tagayasu.sales.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Owned;
import tagayasu.staff.Scope;

/** The budgets that the caller may read. */
@ApplicationScoped
public class Budgets {

    public static final String NOUN = "budget";

    @Inject
    Rows rows;

    @Inject
    Access access;

    /** Of a person. */
    private record OfPerson(UUID ownerId) implements Owned {
        @Override
        public String noun() {
            return NOUN;
        }
    }

    /** Whether the caller may do this to the budgets of this person, department or product. */
    boolean may(Action action, BudgetScope scope, UUID id) {
        return switch (scope) {
            case staff -> access.may(action, new OfPerson(id));
            case department -> access.mayDepartment(action, NOUN, id);
            case product -> access.scope(action, NOUN) == Scope.ALL;
        };
    }

    /** As they were entered, for each of these; one statement. */
    public Map<BudgetScope, MonthSums> entered(Collection<BudgetScope> scopes, YearMonth first, YearMonth last) {
        Map<BudgetScope, MonthSums> entered = new EnumMap<>(BudgetScope.class);
        for (BudgetScope scope : scopes) entered.put(scope, new MonthSums());
        Sql all = Sql.of(
                        "select b.scope, b.scope_id, b.month, b.amount from budget b where b.scope = any(?)"
                                + " and b.month between ? and ? and (b.scope <> 'staff' or",
                        scopes.stream().map(BudgetScope::name).toList(),
                        first.atDay(1),
                        last.atDay(1))
                .plus(access.among(Action.READ, NOUN, "b.scope_id"))
                .plus(")");
        rows.list(all, row -> {
            BudgetScope scope = BudgetScope.valueOf(row.text("scope"));
            UUID key = row.uuid("scope_id");
            if (scope == BudgetScope.staff || may(Action.READ, scope, key))
                entered.get(scope).add(key, Figure.month(row), row.decimal("amount"));
            return key;
        });
        return entered;
    }

    /**
     * What counts for a department: what was entered for it; where nothing was, what counts for those directly below it and
     * the budgets of its own people.
     */
    public static MonthSums below(
            Units units, MonthSums entered, MonthSums people, Function<UUID, UUID> departmentOf, YearMonth month) {
        MonthSums below = new MonthSums();
        for (UUID person : people.keys()) {
            UUID department = departmentOf.apply(person);
            if (units.get(department) != null) below.add(department, month, people.get(person, month));
        }
        // From the leaves upwards: whoever stands deeper is summed first.
        units.all().stream()
                .sorted((one, other) -> units.depth(other.id()) - units.depth(one.id()))
                .forEach(unit -> {
                    BigDecimal counts = counting(entered, below, unit.id(), month);
                    if (units.get(unit.parentId()) != null) below.add(unit.parentId(), month, counts);
                });
        return below;
    }

    public static BigDecimal counting(MonthSums entered, MonthSums below, UUID department, YearMonth month) {
        BigDecimal own = entered.get(department, month);
        return own == null ? below.get(department, month) : own;
    }
}

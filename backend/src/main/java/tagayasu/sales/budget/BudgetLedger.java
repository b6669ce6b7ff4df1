package tagayasu.sales.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.budget.BudgetChange.Cell;
import tagayasu.sales.budget.BudgetChange.Now;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/**
 * Writes budgets: many cells in a few statements, all or none. Each cell says what its writer saw there, so nobody's edit is
 * lost and two people may work on different cells of the same grid.
 */
@ApplicationScoped
class BudgetLedger {

    /** The one subject of the budgets' history. */
    private static final UUID SUBJECT = new UUID(0x6275_6467_0000_7000L, 0x8000_0000_0000_0001L);

    private static final String GIVEN =
            "(select id, cast(month || '-01' as date) as month, cast(before as numeric) as before,"
                    + " cast(amount as numeric) as amount from unnest(?, ?, ?, ?) as g(id, month, before, amount)) g";

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Inject
    Budgets budgets;

    @Inject
    StaffDirectory staff;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    /** @return how many cells have another amount now */
    int write(BudgetScope scope, List<Cell> cells) {
        check(scope, cells);
        rows.list(Sql.of("select pg_advisory_xact_lock(hashtext('budget'))"), row -> true);
        List<Now> moved = moved(scope, cells);
        if (!moved.isEmpty()) throw Problem.refused("budget_moved", moved);
        Map<String, Object> before = new TreeMap<>();
        Map<String, Object> after = new TreeMap<>();
        int changed = put(scope, cells);
        for (Cell cell : cells) {
            before.put(cell.id() + " " + cell.month(), cell.before());
            after.put(cell.id() + " " + cell.month(), cell.amount());
        }
        journal.record(
                "updated",
                new Journal.Subject(Budgets.NOUN, SUBJECT, scope.name()),
                List.of(),
                Changes.between(before, after));
        return changed;
    }

    /** Only into cells that are empty. */
    int fill(BudgetScope scope, List<Cell> cells, Map<String, Object> why) {
        int filled = rows.update(insert(scope, cells).plus("on conflict do nothing"));
        if (filled > 0)
            journal.record(
                    "filled",
                    new Journal.Subject(Budgets.NOUN, SUBJECT, scope.name()),
                    List.of(),
                    Changes.between(null, why));
        return filled;
    }

    private void check(BudgetScope scope, List<Cell> cells) {
        access.check(Action.CHANGE, Budgets.NOUN);
        Set<UUID> ids = new LinkedHashSet<>();
        Set<String> places = new HashSet<>();
        List<Problem.Fault> faults = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            ids.add(cell.id());
            if (!places.add(cell.id() + cell.month())) faults.add(Problem.Fault.of("/cells/" + i, "cell_twice"));
        }
        Set<UUID> known = known(scope, ids);
        for (int i = 0; i < cells.size(); i++)
            if (!known.contains(cells.get(i).id())) faults.add(Problem.Fault.of("/cells/" + i + "/id", unknown(scope)));
        if (!faults.isEmpty()) throw Problem.invalid(faults);
        for (UUID id : ids) if (!budgets.may(Action.CHANGE, scope, id)) throw Problem.forbidden("budget_out_of_reach");
    }

    private Set<UUID> known(BudgetScope scope, Set<UUID> ids) {
        String table = scope == BudgetScope.staff ? "app_user" : scope.name();
        return new HashSet<>(rows.list(
                Sql.of("select id from " + table + " where id = any(?) and deleted_at is null", ids),
                row -> row.uuid("id")));
    }

    private static String unknown(BudgetScope scope) {
        return switch (scope) {
            case staff -> "unknown_user";
            case department -> "unknown_department";
            case product -> "unknown_product";
        };
    }

    /** Neither what the writer saw nor what they want. */
    private List<Now> moved(BudgetScope scope, List<Cell> cells) {
        return rows.list(
                given("select g.id, g.month, b.amount, b.updated_by from " + GIVEN, cells)
                        .plus(
                                "left join budget b on b.scope = ? and b.scope_id = g.id and b.month = g.month where b.amount"
                                        + " is distinct from g.before and b.amount is distinct from g.amount order by g.id, g.month",
                                scope),
                row -> new Now(
                        row.uuid("id"),
                        Figure.month(row).toString(),
                        row.decimal("amount"),
                        staff.nameOf(row.uuid("updated_by"))));
    }

    private int put(BudgetScope scope, List<Cell> cells) {
        int emptied = rows.update(given("delete from budget b using " + GIVEN, cells)
                .plus("where b.scope = ? and b.scope_id = g.id and b.month = g.month and g.amount is null", scope));
        int written = rows.update(insert(scope, cells)
                .plus("on conflict (scope, scope_id, month) do update set amount = excluded.amount,"
                        + " updated_at = excluded.updated_at, updated_by = excluded.updated_by"
                        + " where budget.amount <> excluded.amount"));
        return emptied + written;
    }

    private Sql insert(BudgetScope scope, List<Cell> cells) {
        return Sql.of(
                        "insert into budget (scope, scope_id, month, amount, updated_at, updated_by)"
                                + " select ?, g.id, g.month, g.amount, ?, ? from",
                        scope,
                        calendar.now(),
                        access.caller().id())
                .plus(given(GIVEN, cells))
                .plus("where g.amount is not null");
    }

    private static Sql given(String text, List<Cell> cells) {
        return Sql.of(
                text,
                cells.stream().map(Cell::id).toArray(UUID[]::new),
                texts(cells, Cell::month),
                texts(
                        cells,
                        cell -> cell.before() == null ? null : cell.before().toPlainString()),
                texts(
                        cells,
                        cell -> cell.amount() == null ? null : cell.amount().toPlainString()));
    }

    private static String[] texts(List<Cell> cells, Function<Cell, String> of) {
        return cells.stream().map(of).toArray(String[]::new);
    }
}

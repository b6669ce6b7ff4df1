package tagayasu.sales.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.text.JapaneseText;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Whose and of what budgets the caller may read, in the order of the grid. One statement. */
@ApplicationScoped
class BudgetLines {

    private static final int FOUND_PRODUCTS = 200;

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Inject
    Budgets budgets;

    /** @param known those that have figures in the year; a product that has none comes only when it is searched */
    List<BudgetLine> of(BudgetFilter filter, Units units, Set<UUID> known) {
        Stream<BudgetLine> lines = switch (filter.scope) {
            case staff -> people(known).stream();
            case department -> departments(units);
            case product -> products(filter.q, known).stream();
        };
        if (filter.departmentId != null)
            lines = lines.filter(line -> units.upwards(line.unitId()).contains(filter.departmentId));
        String wanted = filter.q == null ? "" : JapaneseText.fold(filter.q);
        return lines.filter(line -> wanted.isBlank()
                        || JapaneseText.fold(line.name()).contains(wanted)
                        || JapaneseText.fold(line.code()).contains(wanted))
                .toList();
    }

    private List<BudgetLine> people(Set<UUID> known) {
        return rows.list(
                Sql.of(
                                "select a.id, a.email, a.name, a.department_id, d.name as unit from app_user a left join department d on d.id = a.department_id"
                                        + " where (a.disabled_at is null and a.deleted_at is null and a.role in ('manager', 'rep')"
                                        + " or a.id = any(?)) and",
                                (Object) ids(known))
                        .plus(access.among(Action.READ, Budgets.NOUN, "a.id"))
                        .plus("order by d.code nulls last, a.name, a.id"),
                row -> new BudgetLine(
                        row.uuid("id"),
                        row.text("email"),
                        row.text("name"),
                        row.uuid("department_id"),
                        row.text("unit"),
                        0));
    }

    private Stream<BudgetLine> departments(Units units) {
        return units.all().stream()
                .filter(unit -> budgets.may(Action.READ, BudgetScope.department, unit.id()))
                .map(unit ->
                        new BudgetLine(unit.id(), unit.code(), unit.name(), unit.id(), null, units.depth(unit.id())));
    }

    private List<BudgetLine> products(String q, Set<UUID> known) {
        if (!budgets.may(Action.READ, BudgetScope.product, null)) return List.of();
        Sql which = q == null || q.isBlank()
                ? Sql.of("p.id = any(?)", (Object) ids(known))
                : Sql.of("(position(lower(?) in lower(p.name)) > 0 or p.code = ?)", q.strip(), q.strip());
        return rows.list(
                Sql.of("select p.id, p.code, p.name from product p where p.deleted_at is null and")
                        .plus(which)
                        .plus("order by p.code, p.id" + (q == null ? "" : " limit " + FOUND_PRODUCTS)),
                row -> new BudgetLine(row.uuid("id"), row.text("code"), row.text("name"), null, null, 0));
    }

    private static UUID[] ids(Set<UUID> known) {
        return known.stream().filter(Objects::nonNull).toArray(UUID[]::new);
    }
}

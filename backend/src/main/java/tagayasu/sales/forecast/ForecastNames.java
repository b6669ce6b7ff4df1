package tagayasu.sales.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.sales.budget.BudgetScope;
import tagayasu.sales.budget.Units;
import tagayasu.staff.StaffDirectory;

/** What the rows of a forecast are called. */
@ApplicationScoped
class ForecastNames {

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    /** @param id null for the records of nobody, which have no name */
    record Named(UUID id, String name, String unit, int depth) {}

    List<Named> of(BudgetScope by, Set<UUID> keys, Units units) {
        return switch (by) {
            case staff -> keys.stream().map(this::person).toList();
            case department ->
                units.all().stream()
                        .filter(unit -> keys.contains(unit.id()))
                        .map(unit -> new Named(unit.id(), unit.name(), null, units.depth(unit.id())))
                        .toList();
            case product -> products(keys);
        };
    }

    private Named person(UUID id) {
        return new Named(id, staff.nameOf(id), staff.departmentName(staff.departmentOf(id)), 0);
    }

    /** Also of those in the bin. */
    private List<Named> products(Set<UUID> keys) {
        Map<UUID, String> names = new HashMap<>();
        UUID[] known = keys.stream().filter(Objects::nonNull).toArray(UUID[]::new);
        rows.list(
                Sql.of("select p.id, p.name from product p where p.id = any(?)", (Object) known),
                row -> names.put(row.uuid("id"), row.text("name")));
        List<Named> named = new ArrayList<>();
        for (UUID key : keys) named.add(new Named(key, names.get(key), null, 0));
        return named;
    }
}

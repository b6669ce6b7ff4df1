package tagayasu.sales.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** The tree of departments as it is today. People count where they belong today, also for months long past. */
public final class Units {

    public static final Units NONE = new Units(List.of());

    private final Map<UUID, Unit> byId = new HashMap<>();
    private final Map<UUID, List<UUID>> below = new HashMap<>();

    /** @param parentId null at the top */
    public record Unit(UUID id, String code, String name, UUID parentId) {}

    private Units(List<Unit> units) {
        for (Unit unit : units) byId.put(unit.id(), unit);
        for (Unit unit : units)
            if (unit.parentId() != null)
                below.computeIfAbsent(unit.parentId(), id -> new ArrayList<>()).add(unit.id());
    }

    /** One statement. */
    public static Units read(Rows rows) {
        return new Units(rows.list(
                Sql.of("select id, code, name, parent_id from department where deleted_at is null"),
                row -> new Unit(row.uuid("id"), row.text("code"), row.text("name"), row.uuid("parent_id"))));
    }

    /** In the order of the tree: each is followed by those below it. */
    public List<Unit> all() {
        List<Unit> ordered = new ArrayList<>();
        Comparator<Unit> byCode = Comparator.comparing(Unit::code).thenComparing(Unit::id);
        byId.values().stream()
                .filter(unit -> !byId.containsKey(unit.parentId()))
                .sorted(byCode)
                .forEach(top -> collect(top, byCode, ordered, new HashSet<>()));
        return ordered;
    }

    private void collect(Unit unit, Comparator<Unit> order, List<Unit> ordered, Set<UUID> seen) {
        if (!seen.add(unit.id())) return;
        ordered.add(unit);
        directlyBelow(unit.id()).stream()
                .map(byId::get)
                .sorted(order)
                .forEach(child -> collect(child, order, ordered, seen));
    }

    public List<UUID> directlyBelow(UUID department) {
        return below.getOrDefault(department, List.of());
    }

    public Unit get(UUID department) {
        return department == null ? null : byId.get(department);
    }

    /** Itself and all above it; none for none. */
    public List<UUID> upwards(UUID department) {
        List<UUID> path = new ArrayList<>();
        for (Unit unit = get(department); unit != null && !path.contains(unit.id()); unit = get(unit.parentId()))
            path.add(unit.id());
        return path;
    }

    /** How many stand above it. */
    public int depth(UUID department) {
        return Math.max(0, upwards(department).size() - 1);
    }
}

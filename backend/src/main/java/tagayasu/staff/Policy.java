package tagayasu.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one table: role × noun × action → scope. The built-in part is the resource {@code access-policy.txt}, read once;
 * what an administrator changed is laid over it. What the table does not name is allowed to nobody.
 */
public final class Policy {

    /** One cell of the table. */
    public record Cell(Role role, String noun, Action action) {}

    static final Policy BUILT_IN = builtIn();

    private final Map<Cell, Scope> scopes;
    private final Map<Cell, Scope> changed;
    private final Set<String> unowned;

    private Policy(Map<Cell, Scope> scopes, Map<Cell, Scope> changed, Set<String> unowned) {
        this.scopes = scopes;
        this.changed = changed;
        this.unowned = unowned;
    }

    Policy with(Map<Cell, Scope> changes) {
        return new Policy(scopes, changes, unowned);
    }

    /** Whether records of the noun belong to somebody; where they do not, only none and all have a meaning. */
    boolean isOwned(String noun) {
        return !unowned.contains(noun);
    }

    /** Whether the scope can be answered for records of the noun. */
    boolean allows(String noun, Scope scope) {
        return isOwned(noun) || scope == Scope.NONE || scope == Scope.ALL;
    }

    Scope scope(Role role, String noun, Action action) {
        Cell cell = new Cell(role, noun, action);
        Scope own = changed.get(cell);
        return own != null ? own : scopes.getOrDefault(cell, Scope.NONE);
    }

    boolean isChanged(Cell cell) {
        return changed.containsKey(cell);
    }

    /** Every cell of the table, in the order of the file. */
    List<Cell> cells() {
        return List.copyOf(scopes.keySet());
    }

    boolean has(Cell cell) {
        return scopes.containsKey(cell);
    }

    /** What a role may do: noun → action → scope, without what it may not. */
    Map<String, Map<Action, Scope>> rights(Role role) {
        Map<String, Map<Action, Scope>> rights = new LinkedHashMap<>();
        for (Cell cell : scopes.keySet()) {
            if (cell.role() != role) continue;
            Scope scope = scope(role, cell.noun(), cell.action());
            var actions = rights.computeIfAbsent(cell.noun(), noun -> new LinkedHashMap<>());
            if (scope != Scope.NONE) actions.put(cell.action(), scope);
        }
        return rights;
    }

    private static Policy builtIn() {
        Map<Cell, Scope> scopes = new LinkedHashMap<>();
        List<Role> roles = new ArrayList<>();
        Set<String> unowned = new HashSet<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] words = line.strip().split("\\s+");
            if (words[0].equals("unowned")) {
                unowned.addAll(List.of(words).subList(1, words.length));
                continue;
            }
            if (roles.isEmpty()) {
                for (int i = 2; i < words.length; i++) roles.add(Role.of(words[i]));
                continue;
            }
            if (words.length != roles.size() + 2) throw new IllegalStateException("access-policy.txt: " + line);
            for (int i = 0; i < roles.size(); i++)
                scopes.put(new Cell(roles.get(i), words[0], Action.of(words[1])), Scope.of(words[i + 2]));
        }
        Policy policy = new Policy(scopes, new HashMap<>(), unowned);
        scopes.forEach((cell, scope) -> {
            if (!policy.allows(cell.noun(), scope)) throw new IllegalStateException("access-policy.txt: " + cell);
        });
        return policy;
    }

    private static List<String> lines() {
        try (var in = Policy.class.getResourceAsStream("/access-policy.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

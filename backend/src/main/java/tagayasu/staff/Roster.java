package tagayasu.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole staff at one moment, also the people who have left, and the rules that differ from the built-in policy.
 * Immutable but for what it works out once and keeps.
 */
final class Roster {

    /** @param active may sign in: neither disabled nor deleted */
    record Member(
            UUID id,
            String name,
            String email,
            Role role,
            UUID departmentId,
            String language,
            int tokenVersion,
            boolean active) {}

    record Unit(UUID id, String code, String name, UUID parentId) {}

    private record Reach(UUID user, Scope scope) {}

    final Instant loadedAt;
    final Map<UUID, Member> members;
    final Map<UUID, Unit> units;
    final Policy policy;
    private final Map<UUID, Set<UUID>> teams;
    private final Map<UUID, List<UUID>> childrenOf;
    private final Map<Reach, Set<UUID>> reached = new ConcurrentHashMap<>();
    private final Map<Reach, UUID[]> reachedIds = new ConcurrentHashMap<>();

    /** @param teams the members of each team */
    Roster(Instant loadedAt, List<Member> members, List<Unit> units, Map<UUID, Set<UUID>> teams, Policy policy) {
        this.loadedAt = loadedAt;
        this.members = members.stream().collect(Collectors.toUnmodifiableMap(Member::id, Function.identity()));
        this.units = units.stream().collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity()));
        this.teams = teams;
        this.policy = policy;
        this.childrenOf = units.stream()
                .filter(unit -> unit.parentId() != null)
                .collect(Collectors.groupingBy(
                        Unit::parentId, Collectors.mapping(Unit::id, Collectors.toUnmodifiableList())));
    }

    /** The people whose records the scope reaches for this user; not to be asked for {@link Scope#ALL}. */
    Set<UUID> reach(UUID user, Scope scope) {
        return reached.computeIfAbsent(new Reach(user, scope), this::workOut);
    }

    UUID[] reachIds(UUID user, Scope scope) {
        return reachedIds.computeIfAbsent(
                new Reach(user, scope), key -> reach(key.user(), key.scope()).toArray(UUID[]::new));
    }

    /** The active managers of the nearest department, from the own one upwards, that has any but this user. */
    Set<UUID> superiorsOf(UUID user) {
        Member member = members.get(user);
        Set<UUID> seen = new HashSet<>();
        for (Unit unit = member == null ? null : units.get(member.departmentId());
                unit != null && seen.add(unit.id());
                unit = unit.parentId() == null ? null : units.get(unit.parentId())) {
            UUID department = unit.id();
            Set<UUID> found = members.values().stream()
                    .filter(other -> other.role() == Role.MANAGER && other.active())
                    .filter(other -> department.equals(other.departmentId())
                            && !other.id().equals(user))
                    .map(Member::id)
                    .collect(Collectors.toUnmodifiableSet());
            if (!found.isEmpty()) return found;
        }
        return Set.of();
    }

    /** The active people whose {@link #superiorsOf} this user is one of. */
    Set<UUID> reportingTo(UUID superior) {
        Member member = members.get(superior);
        if (member == null || member.role() != Role.MANAGER) return Set.of();
        return peopleOf(unitsFrom(member.departmentId()))
                .filter(id -> members.get(id).active() && superiorsOf(id).contains(superior))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<UUID> peopleFrom(UUID department) {
        return peopleOf(unitsFrom(department)).collect(Collectors.toUnmodifiableSet());
    }

    /** The department itself and all below it. */
    Set<UUID> unitsFrom(UUID top) {
        Set<UUID> found = new HashSet<>();
        collect(top, found);
        return found;
    }

    private Set<UUID> workOut(Reach reach) {
        if (reach.scope() == Scope.NONE) return Set.of();
        Stream<UUID> people = Stream.of(reach.user());
        if (reach.scope().compareTo(Scope.TEAM) >= 0)
            people = Stream.concat(
                    people,
                    teams.values().stream()
                            .filter(t -> t.contains(reach.user()))
                            .flatMap(Collection::stream));
        UUID unit = members.get(reach.user()).departmentId();
        if (reach.scope() == Scope.DEPARTMENT) people = Stream.concat(people, peopleOf(Set.of(unit)));
        if (reach.scope().compareTo(Scope.TREE) >= 0) people = Stream.concat(people, peopleOf(unitsFrom(unit)));
        return people.collect(Collectors.toUnmodifiableSet());
    }

    private Stream<UUID> peopleOf(Set<UUID> departments) {
        return members.values().stream()
                .filter(member -> departments.contains(member.departmentId()))
                .map(Member::id);
    }

    private void collect(UUID unit, Set<UUID> found) {
        if (found.add(unit)) childrenOf.getOrDefault(unit, List.of()).forEach(child -> collect(child, found));
    }
}

package tagayasu.staff;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tagayasu.platform.Actor;
import tagayasu.platform.Actor.Through;
import tagayasu.platform.Current;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.Nouns;
import tagayasu.platform.list.Visibility;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Roster.Member;

/**
 * The one access policy, read in two ways: {@code check} for a record at hand, and {@link #visible} as a predicate for
 * whatever reads many. Only the program itself (a job on a clock) acts without limits.
 */
@ApplicationScoped
public class Access implements Visibility {

    private final Map<String, Ownership> ownerships = new ConcurrentHashMap<>();

    @Inject
    Current current;

    @Inject
    StaffDirectory directory;

    @Inject
    Nouns nouns;

    @Inject
    void learn(@All List<Ownership> offered) {
        offered.forEach(ownership -> ownerships.put(ownership.noun(), ownership));
    }

    /** 401 when nobody is signed in. */
    public Caller caller() {
        Member member = member();
        if (member == null) throw Problem.unauthenticated("unauthenticated");
        return new Caller(member.id(), member.name(), member.role(), member.departmentId(), member.language());
    }

    /** How far the caller's right reaches. */
    public Scope scope(Action action, String noun) {
        if (current.actor().through() == Through.SYSTEM) return Scope.ALL;
        Member member = member();
        return member == null ? Scope.NONE : directory.roster().policy.scope(member.role(), nouns.guard(noun), action);
    }

    public boolean may(Action action, String noun) {
        return scope(action, noun) != Scope.NONE;
    }

    /** 403 when the caller may do this to no record at all. */
    public void check(Action action, String noun) {
        if (!may(action, noun)) throw Problem.forbidden("forbidden");
    }

    public boolean may(Action action, Owned record) {
        return reaches(scope(action, record.noun()), record.ownerIds());
    }

    /** 404 when the caller may not know of the record, 403 when they see it but may not do this. */
    public void check(Action action, Owned record) {
        check(action, record.noun(), record);
    }

    /** The same for a part of the record that has a noun of its own in the table, such as {@code personHome}. */
    public void check(Action action, String part, Owned record) {
        if (!may(Action.READ, record)) throw Problem.notFound();
        if (!may(action, part, record)) throw Problem.forbidden("forbidden");
    }

    public boolean may(Action action, String part, Owned record) {
        return reaches(scope(action, part), record.ownerIds());
    }

    /** For a record that does not exist yet: nobody gets it but those whom the caller's right to create reaches. */
    public void checkNew(Owned record) {
        check(Action.CREATE, record.noun());
        if (!may(Action.CREATE, record)) throw Problem.forbidden("owner_out_of_reach");
    }

    /**
     * An owner named in a body: an active user (422 at the pointer), within the reach of the caller's right to do this to
     * the noun (403). None is left to those who reach all records.
     */
    public void checkOwner(Action action, String noun, UUID owner, String pointer) {
        if (owner != null && !directory.isActive(owner)) throw Problem.invalid("unknown_user", pointer);
        Collection<UUID> owners = owner == null ? List.of() : List.of(owner);
        if (!reaches(scope(action, noun), owners)) throw Problem.forbidden("owner_out_of_reach");
    }

    /** 403 unless the caller's right reaches every one of these people. */
    public void checkOwners(Action action, String noun, Collection<UUID> owners) {
        check(action, noun);
        Scope scope = scope(action, noun);
        for (UUID owner : owners) if (!reaches(scope, List.of(owner))) throw Problem.forbidden("owner_out_of_reach");
    }

    /** 403 unless the caller's right reaches this department as a whole. */
    public void checkDepartment(Action action, String noun, UUID department) {
        if (!mayDepartment(action, noun, department)) throw Problem.forbidden("department_out_of_reach");
    }

    /** Whether the caller's right reaches this department as a whole. */
    public boolean mayDepartment(Action action, String noun, UUID department) {
        Scope scope = scope(action, noun);
        if (scope == Scope.ALL) return true;
        if (scope != Scope.TREE && scope != Scope.DEPARTMENT) return false;
        UUID own = caller().departmentId();
        if (scope == Scope.TREE) return directory.roster().unitsFrom(own).contains(department);
        return own.equals(department);
    }

    @Override
    public Sql visible(String noun, String alias) {
        return reachable(Action.READ, noun, alias);
    }

    /** The rows of a noun that the caller may do this to. */
    public Sql reachable(Action action, String noun, String alias) {
        return within(scope(action, noun), current.actor().id(), noun, alias);
    }

    /** Holds where the column names somebody whose records of the noun the caller may do this to; for sums kept by person. */
    public Sql among(Action action, String noun, String column) {
        Scope scope = scope(action, noun);
        if (scope == Scope.ALL) return Sql.TRUE;
        if (scope == Scope.NONE) return Sql.FALSE;
        return Sql.of(column + " = any(?)", (Object)
                directory.roster().reachIds(current.actor().id(), scope));
    }

    /** The rows of a noun that somebody else may read; none when they have left. */
    public Sql visibleTo(UUID user, String noun, String alias) {
        Member member = directory.roster().members.get(user);
        if (member == null || !member.active()) return Sql.FALSE;
        Scope scope = directory.roster().policy.scope(member.role(), nouns.guard(noun), Action.READ);
        return within(scope, user, noun, alias);
    }

    private Sql within(Scope scope, UUID user, String noun, String alias) {
        if (scope == Scope.NONE) return Sql.FALSE;
        if (user == null) return Sql.TRUE; // the program itself
        Sql shown = ownership(noun).shownTo(user, alias);
        if (scope == Scope.ALL) return shown;
        return ownership(noun)
                .ownedBy(alias, directory.roster().reachIds(user, scope))
                .and(shown);
    }

    /** One row with a column {@code owner_id} for each owner of the record; none when there is no such record. */
    public Sql ownersOf(String noun, UUID record) {
        return ownership(noun).ownersOf(record);
    }

    /** What a role may do: noun → action → scope; an action that is missing is not allowed. */
    public Map<String, Map<Action, Scope>> rights(Role role) {
        return directory.roster().policy.rights(role);
    }

    Ownership ownership(String noun) {
        return ownerships.computeIfAbsent(
                noun,
                name -> Policy.BUILT_IN.isOwned(nouns.guard(name))
                        ? Ownership.byColumn(name, tableOf(name))
                        : Ownership.ofNobody(name, tableOf(name)));
    }

    private String tableOf(String noun) {
        return nouns.all().stream()
                .filter(known -> known.name().equals(noun))
                .map(Noun::table)
                .findFirst()
                .orElse(noun);
    }

    boolean reaches(Scope scope, Collection<UUID> owners) {
        if (scope == Scope.ALL || scope == Scope.NONE) return scope == Scope.ALL;
        var reach = directory.roster().reach(current.actor().id(), scope);
        return owners.stream().anyMatch(reach::contains);
    }

    private Member member() {
        Actor actor = current.actor();
        Member member = actor.id() == null ? null : directory.roster().members.get(actor.id());
        return member != null && member.active() ? member : null;
    }
}

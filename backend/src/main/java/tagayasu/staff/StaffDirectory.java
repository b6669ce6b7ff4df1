package tagayasu.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Roster.Member;
import tagayasu.staff.Roster.Unit;

/**
 * Who our people are, without a statement: read whole at most every 30 seconds, and at once after a change made by this
 * process. Names for lists and forms come from here.
 */
@ApplicationScoped
public class StaffDirectory {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final AtomicInteger generation = new AtomicInteger();
    private volatile Roster roster;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** Also of people who have left; null for an unknown id or none. */
    public String nameOf(UUID user) {
        Member member = user == null ? null : roster().members.get(user);
        return member == null ? null : member.name();
    }

    /** {@code ja} or {@code en}; Japanese for an unknown id. */
    public String languageOf(UUID user) {
        Member member = user == null ? null : roster().members.get(user);
        return member == null ? "ja" : member.language();
    }

    /** Null for an unknown id and for who has left. */
    public String emailOf(UUID user) {
        return isActive(user) ? roster().members.get(user).email() : null;
    }

    public UUID departmentOf(UUID user) {
        Member member = user == null ? null : roster().members.get(user);
        return member == null ? null : member.departmentId();
    }

    public String departmentName(UUID department) {
        Unit unit = department == null ? null : roster().units.get(department);
        return unit == null ? null : unit.name();
    }

    /** A user that may be given work: known, neither disabled nor deleted. */
    public boolean isActive(UUID user) {
        Member member = user == null ? null : roster().members.get(user);
        return member != null && member.active();
    }

    /**
     * Whom it goes to when this user does not act: the managers of the own department, else of the nearest one above. Never
     * the user; empty when there is nobody.
     */
    public Set<UUID> superiorsOf(UUID user) {
        return user == null ? Set.of() : roster().superiorsOf(user);
    }

    /** The active people who have this user among their {@link #superiorsOf}. */
    public Set<UUID> reportingTo(UUID superior) {
        return superior == null ? Set.of() : roster().reportingTo(superior);
    }

    /** The people of the department and of all below it, also who has left. */
    public Set<UUID> peopleFrom(UUID department) {
        return roster().peopleFrom(department);
    }

    /** The user with this e-mail address, or null; for files that name people so. */
    public UUID byEmail(String email) {
        String wanted = User.normalEmail(email);
        return roster().members.values().stream()
                .filter(member -> member.active() && member.email().equals(wanted))
                .map(Member::id)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether the bearer of a token of this version may act now. A version above the known one is of a change that this
     * process has not read yet, and tokens are signed by us.
     */
    public boolean accepts(UUID user, int tokenVersion) {
        if (!roster().members.containsKey(user)) forget();
        Member member = roster().members.get(user);
        return member != null && member.active() && tokenVersion >= member.tokenVersion();
    }

    Roster roster() {
        Roster known = roster;
        boolean fresh = known != null && known.loadedAt.plus(FRESH).isAfter(clock.instant());
        return fresh ? known : load();
    }

    /** For changes made past the entities. */
    public void forget() {
        generation.incrementAndGet();
        roster = null;
    }

    void forgetAfter(@Observes(during = TransactionPhase.AFTER_SUCCESS) User.Changed change) {
        forget();
    }

    private synchronized Roster load() {
        Roster known = roster;
        if (known != null && known.loadedAt.plus(FRESH).isAfter(clock.instant())) return known;
        int before = generation.get();
        Roster loaded = QuarkusTransaction.suspendingExisting().call(this::read); // never what may yet be rolled back
        if (generation.get() == before) roster = loaded;
        return loaded;
    }

    /** Inside the transaction, so with what it has changed. */
    Roster read() {
        Map<UUID, Set<UUID>> teams = new HashMap<>();
        rows.list(
                Sql.of("select m.team_id, m.user_id from team_member m join team t on t.id = m.team_id"
                        + " where t.deleted_at is null"),
                row -> teams.computeIfAbsent(row.uuid("team_id"), id -> new HashSet<>())
                        .add(row.uuid("user_id")));
        Map<Policy.Cell, Scope> rules = new HashMap<>();
        rows.list(
                Sql.of("select role, noun, action, scope from access_rule"),
                row -> rules.put(
                        new Policy.Cell(Role.of(row.text("role")), row.text("noun"), Action.of(row.text("action"))),
                        Scope.of(row.text("scope"))));
        return new Roster(
                clock.instant(),
                rows.list(
                        Sql.of("select id, name, email, role, department_id, language, token_version,"
                                + " disabled_at is null and deleted_at is null as active from app_user"),
                        row -> new Member(
                                row.uuid("id"),
                                row.text("name"),
                                row.text("email"),
                                Role.of(row.text("role")),
                                row.uuid("department_id"),
                                row.text("language"),
                                row.integer("token_version"),
                                row.bool("active"))),
                rows.list(
                        Sql.of("select id, code, name, parent_id from department where deleted_at is null"),
                        row -> new Unit(row.uuid("id"), row.text("code"), row.text("name"), row.uuid("parent_id"))),
                teams,
                Policy.BUILT_IN.with(rules));
    }
}

package tagayasu;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tagayasu.boot.TestMailPort;
import tagayasu.boot.TestPostgres;
import tagayasu.platform.Ids;
import tagayasu.staff.Department;
import tagayasu.staff.Role;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.Team;
import tagayasu.staff.User;
import tagayasu.staff.signin.Passwords;

/**
 * The people of a test: {@code Given.rep(tokyo)} is a new user who signs in at the first request. Every call makes new
 * people and departments, so that tests cannot see each other's.
 */
@WithTestResource(value = TestPostgres.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestMailPort.class, scope = TestResourceScope.GLOBAL)
public final class Given {

    public static final String PASSWORD = "千曲川の岸辺で朝霧を待つ七人の旅人";

    private static final List<String> NAMES = List.of("田中 実", "佐藤 葵", "鈴木 蓮", "高橋 凛", "伊藤 樹", "渡辺 結");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static String passwordHash;

    private Given() {}

    /** A new department at the top of the tree. */
    public static UUID department(String name) {
        return department(name, null);
    }

    public static UUID department(String name, UUID parent) {
        return stored(() -> {
            Department department = new Department();
            department.code = "D-" + Ids.next();
            department.name = name;
            department.parentId = parent;
            department.persist();
            return department.id;
        });
    }

    public static As admin() {
        return user(Role.ADMIN, department("本社"));
    }

    public static As manager(UUID department) {
        return user(Role.MANAGER, department);
    }

    public static As rep(UUID department) {
        return user(Role.REP, department);
    }

    public static As clerk(UUID department) {
        return user(Role.CLERK, department);
    }

    public static As reader(UUID department) {
        return user(Role.READER, department);
    }

    /** A rep of a new department of this name. */
    public static As rep(String department) {
        return rep(department(department));
    }

    public static As manager(String department) {
        return manager(department(department));
    }

    public static As user(Role role, UUID department) {
        int number = COUNT.incrementAndGet();
        return stored(() -> {
            User user = new User();
            user.name = NAMES.get(number % NAMES.size());
            user.changeEmail("user" + number + "-" + Ids.next() + "@example.jp");
            user.changeRole(role);
            user.departmentId = department;
            user.changePasswordHash(passwordHash());
            user.persist();
            return new As(user.id, user.email(), user.name, department);
        });
    }

    public static UUID team(String name, As... members) {
        return stored(() -> {
            Team team = new Team();
            team.name = name + " " + Ids.next();
            for (As member : members) team.memberIds.add(member.id());
            team.persist();
            return team.id;
        });
    }

    private static <T> T stored(java.util.concurrent.Callable<T> work) {
        T made = QuarkusTransaction.requiringNew().call(work);
        Arc.container().instance(StaffDirectory.class).get().forget();
        return made;
    }

    private static synchronized String passwordHash() {
        if (passwordHash == null)
            passwordHash = Arc.container().instance(Passwords.class).get().hash(PASSWORD);
        return passwordHash;
    }
}

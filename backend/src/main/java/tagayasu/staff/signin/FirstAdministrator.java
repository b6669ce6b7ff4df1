package tagayasu.staff.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Department;
import tagayasu.staff.Role;
import tagayasu.staff.User;
import tagayasu.staff.people.StaffSearch;

/** An installation begins without anybody and without a default password. */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    Passwords passwords;

    @Inject
    SetupLinks links;

    @Inject
    Rows rows;

    @Inject
    SearchIndex searchIndex;

    @Inject
    Event<User.Changed> changed;

    /**
     * Makes the first administrator from an e-mail address and a password, both from the environment. Without them, while
     * nobody can administer, returns the path of a fresh one-time link (such as {@code /setup/...}) to print.
     */
    public Optional<String> ensure(Optional<String> email, Optional<String> password) {
        if (exists()) return Optional.empty();
        if (email.isEmpty() || password.isEmpty())
            return Optional.of(links.issue(null).path());
        PasswordRule.fault(password.get(), email.get()).ifPresent(code -> {
            throw new IllegalStateException("TAGAYASU_ADMIN_PASSWORD is refused: " + code);
        });
        create("管理者", email.get(), passwords.hash(password.get()));
        return Optional.empty();
    }

    boolean exists() {
        return rows.first(
                        Sql.of("select 1 from app_user where role = 'admin' and password_hash is not null"
                                + " and deleted_at is null and disabled_at is null limit 1"),
                        row -> true)
                .isPresent();
    }

    /** 409 when somebody was quicker. */
    @Transactional
    User create(String name, String email, String hash) {
        rows.update(Sql.of("lock table app_user in share row exclusive mode"));
        if (exists()) throw Problem.refused("administrator_exists");
        User user = new User();
        user.name = name;
        user.changeEmail(email);
        user.changeRole(Role.ADMIN);
        Department top = top();
        user.departmentId = top.id;
        user.changePasswordHash(hash);
        user.persist();
        searchIndex.putAll(List.of(StaffSearch.doc(user), StaffSearch.doc(top)));
        changed.fire(new User.Changed());
        return user;
    }

    private static Department top() {
        return Department.<Department>find("parentId is null and deletedAt is null order by code")
                .firstResultOptional()
                .orElseGet(() -> {
                    Department department = new Department();
                    department.code = "HQ";
                    department.name = "本社";
                    department.persist();
                    return department;
                });
    }
}

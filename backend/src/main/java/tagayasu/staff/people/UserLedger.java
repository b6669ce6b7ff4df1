package tagayasu.staff.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Department;
import tagayasu.staff.Role;
import tagayasu.staff.User;

/** Takes people in, changes their place and rights, lets them go: always with the journal and the search index. */
@ApplicationScoped
public class UserLedger {

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    SearchIndex searchIndex;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Event<User.Changed> changed;

    User take(UserInput input) {
        access.check(Action.CREATE, User.NOUN);
        checkPlace(Action.CREATE, input);
        User user = new User();
        input.applyTo(user, calendar.now());
        user.persist();
        noted("created", user, null, input);
        return user;
    }

    void change(User user, UserInput before, UserInput input) {
        boolean rightsChange = before.role() != input.role() || before.off() != input.off();
        if (rightsChange && user.id.equals(access.caller().id())) throw Problem.refused("not_oneself");
        checkCovers(before.role());
        checkPlace(Action.CHANGE, input);
        if (rightsChange && before.role() == Role.ADMIN) keepAnAdministrator(user.id);
        input.applyTo(user, calendar.now());
        noted("updated", user, before, UserInput.of(user));
    }

    /** Their records stay theirs, their name stays readable; the e-mail address is free again. */
    void remove(User user) {
        if (user.id.equals(access.caller().id())) throw Problem.refused("not_oneself");
        checkCovers(user.role());
        if (user.role() == Role.ADMIN) keepAnAdministrator(user.id);
        UserInput before = UserInput.of(user);
        Instant now = calendar.now();
        user.disable(now);
        user.deletedAt = now;
        noted("deleted", user, before, null);
        searchIndex.remove(User.NOUN, user.id);
    }

    void checkCovers(Role role) {
        if (!access.caller().role().covers(role)) throw Problem.forbidden("role_above_own");
    }

    private void checkPlace(Action action, UserInput input) {
        checkCovers(input.role());
        if (!Department.hold(input.departmentId())) throw Problem.invalid("unknown_department", "/departmentId");
        access.checkDepartment(action, User.NOUN, input.departmentId());
    }

    /** Locks the administrators, so that two of them cannot put each other out at the same moment. */
    private void keepAnAdministrator(UUID leaving) {
        List<UUID> others = rows.list(
                Sql.of("select id from app_user where role = 'admin' and disabled_at is null and deleted_at is null"
                        + " and password_hash is not null order by id for update"),
                row -> row.uuid("id"));
        if (others.stream().allMatch(leaving::equals)) throw Problem.refused("last_administrator");
    }

    private void noted(String verb, User user, UserInput before, UserInput after) {
        User.flush();
        journal.record(
                verb, new Journal.Subject(User.NOUN, user.id, user.name), List.of(), Changes.between(before, after));
        searchIndex.put(StaffSearch.doc(user));
        changed.fire(new User.Changed());
    }
}

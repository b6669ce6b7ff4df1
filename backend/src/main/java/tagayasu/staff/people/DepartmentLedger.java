package tagayasu.staff.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Department;
import tagayasu.staff.User;

/** Keeps the departments a tree. */
@ApplicationScoped
public class DepartmentLedger {

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    SearchIndex searchIndex;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Event<User.Changed> changed;

    Department open(DepartmentInput input) {
        Department department = new Department();
        checkParent(department.id, input.parentId());
        input.applyTo(department);
        department.persist();
        noted("created", department, null, input);
        return department;
    }

    void change(Department department, DepartmentInput before, DepartmentInput input) {
        checkParent(department.id, input.parentId());
        input.applyTo(department);
        noted("updated", department, before, input);
    }

    void close(Department department) {
        lockTree();
        Department.seize(department.id);
        boolean used = Department.count("parentId = ?1 and deletedAt is null", department.id) > 0
                || User.count("departmentId = ?1 and deletedAt is null", department.id) > 0;
        if (used) throw Problem.refused("department_in_use");
        department.deletedAt = calendar.now();
        noted("deleted", department, DepartmentInput.of(department), null);
        searchIndex.remove(Department.NOUN, department.id);
    }

    /** Two moves at once could otherwise close a circle that neither of them sees. */
    private void lockTree() {
        rows.update(Sql.of("lock table department in share row exclusive mode"));
    }

    private void checkParent(UUID department, UUID parent) {
        if (parent == null) return;
        lockTree();
        List<UUID> path = rows.list(
                Sql.of(
                        "with recursive up as (select id, parent_id from department where id = ? and deleted_at is null"
                                + " union select d.id, d.parent_id from department d join up on d.id = up.parent_id)"
                                + " select id from up",
                        parent),
                row -> row.uuid("id"));
        if (path.isEmpty()) throw Problem.invalid("unknown_department", "/parentId");
        if (path.contains(department)) throw Problem.invalid("department_below_itself", "/parentId");
    }

    private void noted(String verb, Department department, DepartmentInput before, DepartmentInput after) {
        Department.flush();
        var subject = new Journal.Subject(Department.NOUN, department.id, department.name);
        journal.record(verb, subject, List.of(), Changes.between(before, after));
        searchIndex.put(StaffSearch.doc(department));
        changed.fire(new User.Changed());
    }
}

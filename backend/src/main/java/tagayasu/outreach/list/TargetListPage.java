package tagayasu.outreach.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Owned;
import tagayasu.staff.StaffDirectory;

/** The lists that somebody may read, each with when they last looked at it, in one statement. */
@ApplicationScoped
class TargetListPage {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Listing listing;

    Page<TargetListView> of(ListQuery query) {
        return page(query, Sql.TRUE);
    }

    /** 404 when the caller may not read it. */
    TargetListView of(UUID id) {
        ListQuery one = new ListQuery(null, null, null, null, null, 1, null);
        return page(one, Sql.of("a.id = ?", id)).items().stream().findFirst().orElseThrow(Problem::notFound);
    }

    private Page<TargetListView> page(ListQuery query, Sql which) {
        Sql joins = Sql.of(
                "left join target_list_look l on l.list_id = a.id and l.user_id = ?",
                access.caller().id());
        var shape = new Listing.Shape<>(
                TargetList.NOUN,
                TargetListView.COLUMNS,
                joins,
                "ready,name",
                row -> TargetListView.of(row, names(row)));
        return listing.page(shape, query, which);
    }

    private TargetListView.Names names(Row row) {
        UUID owner = row.uuid("owner_id");
        Owned seen = new Seen(owner);
        List<String> allowed = Stream.of(Action.CHANGE, Action.DELETE)
                .filter(action -> access.may(action, seen))
                .map(Action::code)
                .toList();
        return new TargetListView.Names(staff.nameOf(owner), staff.departmentName(row.uuid("department_id")), allowed);
    }

    /** Whoever it is shared with reads it; its owner, or whom the policy lets, changes it. */
    private record Seen(UUID ownerId) implements Owned {
        @Override
        public String noun() {
            return TargetList.NOUN;
        }
    }
}

package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Owned;
import tagayasu.staff.StaffDirectory;

/** An account with the names of what it points to, as far as the caller may see them: all in one statement. */
@ApplicationScoped
public class AccountPage {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Rows rows;

    /** 404 when the caller may not see it. */
    public AccountView of(UUID id) {
        return of(id, access.visible(Account.NOUN, "a"));
    }

    /** The account as this transaction has left it, also when it has just left the caller's reach. */
    public AccountView of(Account account) {
        return of(account.id, Sql.TRUE);
    }

    private AccountView of(UUID id, Sql visible) {
        Sql page = Sql.of("select a.*, parent.code as parent_code, parent.name as parent_name, head.code as head_code,"
                        + " head.name as head_name, bill_to.code as bill_to_code, bill_to.name as bill_to_name,"
                        + " collect_from.code as collect_from_code, collect_from.name as collect_from_name,"
                        + " (select json_object_agg(system, key order by system) from external_id"
                        + " where noun = 'account' and record_id = a.id) as external_ids, exists (select from account b"
                        + " where b.parent_id = a.id and b.deleted_at is null and")
                .plus(access.visible(Account.NOUN, "b"))
                .plus(") as has_branches from account a")
                .plus(linked("parent"))
                .plus(linked("head"))
                .plus(linked("bill_to"))
                .plus(linked("collect_from"))
                .plus("where a.id = ? and a.deleted_at is null and", id)
                .plus(visible);
        return rows.first(page.keepPlan(), row -> AccountView.of(row, staff::nameOf, allowed(row)))
                .orElseThrow(Problem::notFound);
    }

    private Sql linked(String link) {
        return Sql.of("left join account " + link + " on " + link + ".id = a." + link + "_id and")
                .plus(access.visible(Account.NOUN, link));
    }

    private List<String> allowed(Row row) {
        Owned seen = new Seen(row.uuid("owner_id"));
        return Stream.of(Action.CHANGE, Action.DELETE)
                .filter(action -> access.may(action, seen))
                .map(Action::code)
                .toList();
    }

    /** What the policy must know of an account. */
    private record Seen(UUID ownerId) implements Owned {
        @Override
        public String noun() {
            return Account.NOUN;
        }
    }
}

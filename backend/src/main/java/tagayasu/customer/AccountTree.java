package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;

/** An account together with what stands below it: the roll-up of every list and total. */
@ApplicationScoped
public class AccountTree {

    @Inject
    Rows rows;

    @Inject
    Access access;

    /** The account alone, or with all living accounts below it that the caller may see. */
    public List<UUID> ids(UUID account, boolean includeBranches) {
        if (!includeBranches) return List.of(account);
        Sql sql = Sql.of(
                        "with recursive below as (select id from account where id = ? union all"
                                + " select b.id from account b join below on b.parent_id = below.id"
                                + " where b.deleted_at is null) select a.id from account a join below using (id) where",
                        account)
                .plus(access.visible(Account.NOUN, "a"));
        return rows.list(sql, row -> row.uuid("id"));
    }
}

package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** An account together with what stands below it: the roll-up of every list and total; and its place in the tree. */
@ApplicationScoped
public class AccountTree {

    /** Of all advisory locks of the application the one that whoever moves accounts holds. */
    private static final int MOVES = 0x7467_0001;

    @Inject
    Rows rows;

    @Inject
    Access access;

    /** The account alone, or with all living accounts below it that the caller may see. */
    public List<UUID> ids(UUID account, boolean includeBranches) {
        if (!includeBranches) return List.of(account);
        Sql sql = Sql.of(
                        "with recursive below as (select id from account where id = ? union"
                                + " select b.id from account b join below on b.parent_id = below.id"
                                + " where b.deleted_at is null) select a.id from account a join below using (id) where",
                        account)
                .plus(access.visible(Account.NOUN, "a"));
        return rows.list(sql, row -> row.uuid("id"));
    }

    /** What the filter of a list asks for: null for any account; 404 for one that the caller may not see. */
    public List<UUID> asked(UUID account, boolean includeBranches) {
        if (account == null) return null;
        access.check(Action.READ, Account.require(account));
        return ids(account, includeBranches);
    }

    /** Until the transaction ends nobody else moves accounts: two moves at once could close a circle that neither sees. */
    public void lock() {
        rows.list(Sql.of("select pg_advisory_xact_lock(?)", (long) MOVES), row -> null);
    }

    /**
     * Puts the account under this one, or makes it a head office, under {@link #lock}. Flush it, then call {@link
     * #adoptBranches}.
     */
    void place(Account account, UUID parent) {
        if (parent == null) {
            account.moveUnder(null, account.id);
            return;
        }
        record Step(UUID id, UUID parentId) {}
        List<Step> up = rows.list(
                Sql.of(
                        "with recursive up as (select id, parent_id from account where id = ? union"
                                + " select a.id, a.parent_id from account a join up on a.id = up.parent_id)"
                                + " select id, parent_id from up",
                        parent),
                row -> new Step(row.uuid("id"), row.uuid("parent_id")));
        if (up.stream().anyMatch(step -> step.id().equals(account.id)))
            throw Problem.invalid("account_parent_is_below", "/parentId");
        UUID head = up.stream()
                .filter(step -> step.parentId() == null)
                .map(Step::id)
                .findFirst()
                .orElse(parent);
        account.moveUnder(parent, head);
    }

    /** Writes the head of this account to itself and to all that stand below it. Call after the move is flushed. */
    void adoptBranches(Account account) {
        rows.update(Sql.of(
                "with recursive below as (select id from account where id = ? union"
                        + " select a.id from account a join below b on a.parent_id = b.id)"
                        + " update account set head_id = ? where id in (select id from below)"
                        + " and head_id is distinct from ?",
                account.id,
                account.headId(),
                account.headId()));
    }
}

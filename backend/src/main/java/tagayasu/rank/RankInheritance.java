package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tagayasu.customer.Account;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** Branches that are new, or stand under another head office, show that one's rank at once. */
@ApplicationScoped
public class RankInheritance {

    @Inject
    Rows rows;

    @Inject
    Event<Ranked> ranked;

    /** Heads are locked before the run is looked for, so that one which is about to end is waited for. */
    void follow(@Observes Account.Placed placed) {
        Sql below = Sql.of(
                "a.id in (with recursive below as (select id from account where id = any(cast(? as uuid[])) union"
                        + " select b.id from account b join below on b.parent_id = below.id) select id from below)",
                placed.accountIds());
        Sql heads = Sql.of(
                "a.id in (select h.head_id from account h where h.id = any(cast(? as uuid[])))", placed.accountIds());
        rows.list(RankOfAccounts.lock(Sql.join(" or ", java.util.List.of(heads, below))), row -> true);
        RankRun.latest().ifPresent(run -> rows.update(RankOfAccounts.write(run, run.rules(), below)));
        ranked.fire(new Ranked(placed.accountIds()));
    }
}

package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tagayasu.customer.Account;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** A branch that is new, or stands under another head office, shows that one's rank at once. */
@ApplicationScoped
public class RankInheritance {

    @Inject
    Rows rows;

    void follow(@Observes Account.Placed placed) {
        RankRun.latest().ifPresent(run -> {
            RankRules rules = RankScheme.<RankScheme>findById(run.schemeId).rules();
            Sql below = Sql.of(
                    "a.id in (with recursive below as (select id from account where id = ? union"
                            + " select b.id from account b join below on b.parent_id = below.id) select id from below)",
                    placed.accountId());
            rows.update(RankMovement.accounts(run, rules, below));
        });
    }
}

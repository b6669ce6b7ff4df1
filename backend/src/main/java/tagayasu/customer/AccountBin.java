package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;

/** Accounts in the bin. */
@ApplicationScoped
public class AccountBin implements Bin {

    @Inject
    Access access;

    @Inject
    AccountLedger ledger;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Account.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, a.name as label, a.deleted_at, a.deleted_by from account a"
                        + " where a.deleted_at is not null and")
                .plus(access.visible(Account.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        ledger.restore(Account.findById(id));
    }

    @Override
    public void purge(UUID id) {
        ledger.recordPurge(Account.findById(id));
        rows.update(Sql.of("delete from account where id = ?", id));
    }
}

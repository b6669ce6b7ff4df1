package tagayasu.sales.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;

/** Deals in the bin. */
@ApplicationScoped
public class DealBin implements Bin {

    @Inject
    Access access;

    @Inject
    DealLedger ledger;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Deal.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, a.name as label, a.deleted_at, a.deleted_by from deal a"
                        + " where a.deleted_at is not null and")
                .plus(access.visible(Deal.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        ledger.restore(Deal.findById(id));
    }

    @Override
    public void purge(UUID id) {
        ledger.recordPurge(Deal.findById(id));
        for (String part : new String[] {"deal_line", "deal_person", "deal_state"})
            rows.update(Sql.of("delete from " + part + " where deal_id = ?", id));
        rows.update(Sql.of("delete from deal where id = ?", id));
    }
}

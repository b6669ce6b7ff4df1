package tagayasu.sales.sale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;

/** Sales in the bin. */
@ApplicationScoped
public class SaleBin implements Bin {

    @Inject
    Access access;

    @Inject
    SaleLedger ledger;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Sale.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, concat_ws(' ', a.sold_on, b.name, a.order_no) as label, a.deleted_at, a.deleted_by"
                        + " from sale a join account b on b.id = a.account_id where a.deleted_at is not null and")
                .plus(access.visible(Sale.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        ledger.restore(Sale.findById(id));
    }

    @Override
    public void purge(UUID id) {
        ledger.recordPurge(Sale.findById(id));
        rows.update(Sql.of("delete from sale_line where sale_id = ?", id));
        rows.update(Sql.of("delete from sale where id = ?", id));
    }
}

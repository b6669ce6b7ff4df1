package tagayasu.sales.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;

/** Products in the bin. */
@ApplicationScoped
public class ProductBin implements Bin {

    @Inject
    Access access;

    @Inject
    ProductLedger ledger;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Product.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, concat_ws(' ', a.code, a.name) as label, a.deleted_at, a.deleted_by from product a"
                        + " where a.deleted_at is not null and")
                .plus(access.visible(Product.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        ledger.restore(Product.findById(id));
    }

    @Override
    public void purge(UUID id) {
        ledger.recordPurge(Product.findById(id));
        rows.update(Sql.of("delete from product where id = ?", id));
    }
}

package tagayasu.sales.sale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** Tells accounts when they first and last bought. The one statement of this wing that writes to accounts. */
@ApplicationScoped
public class PurchaseDates {

    private static final String UPDATE =
            "update account a set first_sale_on = d.first_on, last_sale_on = d.last_on from"
                    + " (select t.id, min(s.sold_on) as first_on, max(s.sold_on) as last_on from touched t left join sale s on"
                    + " s.account_id = t.id and s.deleted_at is null and s.amount >= 0 group by t.id) d where a.id = d.id and"
                    + " (a.first_sale_on is distinct from d.first_on or a.last_sale_on is distinct from d.last_on)";

    @Inject
    Rows rows;

    public void refresh(Collection<UUID> accounts) {
        if (!accounts.isEmpty()) refresh(Sql.of("select distinct unnest(?) as id", List.copyOf(accounts)));
    }

    /**
     * The accounts are locked first: an update that had to wait for another would go on with sums from before the wait and
     * lose the other's sale.
     *
     * @param touched selects {@code id} of the accounts, each once
     */
    public void refresh(Sql touched) {
        rows.first(
                Sql.of("select count(*) as n from (select a.id from account a where a.id in (")
                        .plus(touched)
                        .plus(") order by a.id for no key update) locked"),
                row -> row.count("n"));
        rows.update(Sql.of("with touched as (").plus(touched).plus(") " + UPDATE));
    }

    /**
     * For many new sales at once, without reading the accounts' old ones.
     *
     * @param added selects {@code account_id}, {@code sold_on} and {@code amount} of sales that only came to what there was
     */
    public void widen(Sql added) {
        rows.update(Sql.of("update account a set first_sale_on = least(a.first_sale_on, n.first_on),"
                        + " last_sale_on = greatest(a.last_sale_on, n.last_on) from (select account_id, min(sold_on) as first_on,"
                        + " max(sold_on) as last_on from (")
                .plus(added)
                .plus(") s where amount >= 0 group by account_id) n where a.id = n.account_id and"
                        + " (a.first_sale_on is null or n.first_on < a.first_sale_on or n.last_on > a.last_sale_on)"));
    }
}

package tagayasu.sales.sale;

import java.text.Normalizer;
import java.util.function.Function;
import tagayasu.customer.Account;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.search.SearchIndex;
import tagayasu.sales.product.Product;

/** A sale is known by its account, by its products, or by the beginning of its order number. */
final class SaleSearch implements Noun.Search {

    @Override
    public Sql match(SearchIndex index, String typed, Function<String, Sql> seen) {
        Sql living = Sql.of("select s.id from sale s where s.deleted_at is null and") // or no index serves
                .plus(seen.apply("s"))
                .plus("and");
        return living.plus("s.account_id in (")
                .plus(index.match(Account.NOUN, typed))
                .plus(") union all select l.sale_id from sale_line l join sale s on s.id = l.sale_id where")
                .plus(seen.apply("s"))
                .plus("and l.product_id in (")
                .plus(index.match(Product.NOUN, typed))
                .plus(") union all")
                .plus(living)
                .plus(numbered("s", typed));
    }

    @Override
    public Sql holds(SearchIndex index, String typed, String alias) {
        return Sql.of("(")
                .plus(index.holds(Account.NOUN, typed, alias + ".account_id"))
                .plus("or exists (select from sale_line l where l.sale_id = " + alias + ".id and")
                .plus(index.holds(Product.NOUN, typed, "l.product_id"))
                .plus(") or")
                .plus(numbered(alias, typed))
                .plus(")");
    }

    private static Sql numbered(String alias, String typed) {
        String order = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        return Sql.of(alias + ".order_no >= ? and " + alias + ".order_no < ?", order, order + '\uffff');
    }
}

package tagayasu.voice;

import java.util.function.Function;
import tagayasu.customer.Account;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.search.SearchIndex;
import tagayasu.sales.product.Product;

/** A row is known by its own words, by its account and by its product. */
public record HeardSearch(String noun, String table) implements Noun.Search {

    @Override
    public Sql match(SearchIndex index, String typed, Function<String, Sql> seen) {
        Sql living = Sql.of("select h.id from " + table + " h where h.deleted_at is null and")
                .plus(seen.apply("h"))
                .plus("and");
        return living.plus("h.id in (")
                .plus(index.match(noun, typed))
                .plus(") union all")
                .plus(living)
                .plus("h.account_id in (")
                .plus(index.match(Account.NOUN, typed))
                .plus(") union all")
                .plus(living)
                .plus("h.product_id in (")
                .plus(index.match(Product.NOUN, typed))
                .plus(")");
    }

    @Override
    public Sql holds(SearchIndex index, String typed, String alias) {
        return Sql.of("(")
                .plus(index.holds(noun, typed, alias + ".id"))
                .plus("or")
                .plus(index.holds(Account.NOUN, typed, alias + ".account_id"))
                .plus("or")
                .plus(index.holds(Product.NOUN, typed, alias + ".product_id"))
                .plus(")");
    }
}

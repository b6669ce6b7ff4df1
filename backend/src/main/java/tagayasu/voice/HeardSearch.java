package tagayasu.voice;

import java.util.function.Function;
import tagayasu.customer.AccountSearch;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.Visibility;
import tagayasu.platform.search.SearchIndex;
import tagayasu.sales.product.Product;

/** A row is known by its own words, by its product, and by its account where the reader may see it. */
public record HeardSearch(Visibility visibility, String noun, String table) implements Noun.Search {

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
                .plus(AccountSearch.match(index, visibility, typed))
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
                .plus(AccountSearch.holds(index, visibility, typed, alias + ".account_id"))
                .plus("or")
                .plus(index.holds(Product.NOUN, typed, alias + ".product_id"))
                .plus(")");
    }
}

package tagayasu.sales.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Opens, changes and bins products together with the journal and the search text. */
@ApplicationScoped
public class ProductLedger {

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    SearchIndex searchIndex;

    @Inject
    BusinessCalendar calendar;

    public Product open(ProductInput input) {
        Product product = new Product();
        input.applyTo(product, withCost());
        product.persistAndFlush();
        follow("created", product, Map.of(), input);
        return product;
    }

    public void change(Product product, ProductInput before, ProductInput after) {
        after.applyTo(product, withCost());
        Product.flush();
        follow("updated", product, before, after);
    }

    public void bin(Product product) {
        product.deletedAt = calendar.now();
        product.deletedBy = access.caller().id();
        searchIndex.remove(Product.NOUN, product.id);
        journal.record("deleted", subject(product), List.of(), Changes.between(Map.of(), Map.of()));
    }

    public void restore(Product product) {
        product.deletedAt = null;
        product.deletedBy = null;
        Product.flush();
        searchIndex.put(searchDoc(product));
        journal.record("restored", subject(product), List.of(), Changes.between(Map.of(), Map.of()));
    }

    void recordPurge(Product product) {
        journal.record("purged", subject(product), List.of(), Changes.between(Map.of(), Map.of()));
    }

    boolean withCost() {
        return access.may(Action.READ, Product.COST);
    }

    public static SearchDoc searchDoc(Product product) {
        return SearchDoc.of(Product.NOUN, product.id, product.name, product.nameKana)
                .with(product.code);
    }

    private void follow(String verb, Product product, Object before, ProductInput after) {
        searchIndex.put(searchDoc(product));
        journal.record(verb, subject(product), List.of(), Changes.between(before, after));
    }

    private static Journal.Subject subject(Product product) {
        return new Journal.Subject(Product.NOUN, product.id, product.name);
    }
}

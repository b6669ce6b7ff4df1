package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.search.SearchIndex;
import tagayasu.sales.product.Product;
import tagayasu.sales.product.ProductLedger;

/** Products from a file; a category may be named by its code or by its name. */
@ApplicationScoped
class ProductImport extends RecordImport {

    private static final int BATCH = 1_000;

    private static final List<Column> COLUMNS = List.of(
            new Column("code", "code", "text", "null"),
            new Column("name", "name", "text", "null"),
            Column.plain("nameKana", "name_kana"),
            new Column("unitPrice", "unit_price", "numeric", "null"),
            new Column("cost", "cost", "numeric", "null"),
            new Column("validFrom", "valid_from", "date", "null"),
            new Column("validTo", "valid_to", "date", "null"));

    @Inject
    SearchIndex searchIndex;

    @Override
    public ImportKind kind() {
        return ImportKind.PRODUCTS;
    }

    @Override
    String noun() {
        return Product.NOUN;
    }

    @Override
    List<Column> columns() {
        return COLUMNS;
    }

    @Override
    String nameField() {
        return "name";
    }

    @Override
    String madeCode() {
        return null;
    }

    @Override
    String linkColumns() {
        return ", category_id uuid";
    }

    @Override
    List<Column> linked(ImportTask task) {
        return hasCategory(task)
                ? List.of(Column.link(task.ruled("categoryCode", "categoryName"), "category_id"))
                : List.of();
    }

    private static boolean hasCategory(ImportTask task) {
        return task.has("categoryCode") || task.has("categoryName");
    }

    @Override
    void link(ImportTask task) {
        if (!hasCategory(task)) return;
        String code = task.val("j", "categoryCode", "text"), name = task.val("j", "categoryName", "text");
        task.run(
                "update judged j set category_id = (select c.id from product_category c where c.deleted_at is null and case when "
                        + code + " is not null then c.code = " + code + " else c.name = " + name
                        + " end order by c.position, c.code limit 1)");
        Verdict.fault(
                task,
                "category_unknown",
                task.has("categoryCode") ? "categoryCode" : "categoryName",
                "j.category_id is null and coalesce(" + code + ", " + name + ") is not null");
    }

    @Override
    void refresh(ImportTask task, List<UUID> records) {
        for (int from = 0; from < records.size(); from += BATCH) {
            List<Product> found =
                    Product.list("id in ?1", records.subList(from, Math.min(records.size(), from + BATCH)));
            searchIndex.putAll(found.stream().map(ProductLedger::searchDoc).toList());
            found.forEach(Product.getEntityManager()::detach);
            task.step(1_000);
        }
    }
}

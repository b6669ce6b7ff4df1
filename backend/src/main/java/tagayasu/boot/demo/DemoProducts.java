package tagayasu.boot.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.sales.product.Product;
import tagayasu.sales.product.ProductCategory;

/** What the demo company sells, each with the months in which it is bought. */
final class DemoProducts {

    /** @param season twelve weights, January first; 1 is an even year */
    record Article(UUID id, String category, String name, int price, double[] season) {}

    private DemoProducts() {}

    static List<Article> stock(Chance chance) {
        Map<String, UUID> categories = new HashMap<>();
        for (String[] cells : WordList.lines("categories.tsv")) {
            ProductCategory category = new ProductCategory();
            category.code = cells[0];
            category.name = cells[1];
            category.position = categories.size();
            category.persist();
            if (!cells[2].isEmpty()) category.moveUnder(categories.get(cells[2]));
            categories.put(cells[0], category.id);
        }
        List<Article> articles = new ArrayList<>();
        for (String[] cells : WordList.lines("products.tsv")) {
            Product product = new Product();
            product.code = cells[1];
            product.name = cells[2];
            product.nameKana = cells[3];
            product.categoryId = categories.get(cells[0]);
            product.unitPrice = new BigDecimal(cells[4]);
            product.cost = product.unitPrice
                    .multiply(BigDecimal.valueOf(chance.between(55, 78), 2))
                    .setScale(0, RoundingMode.HALF_UP);
            product.persist();
            double[] season = Arrays.stream(cells[5].split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            articles.add(new Article(product.id, cells[0], product.name, product.unitPrice.intValueExact(), season));
        }
        Product.flush();
        return articles;
    }
}

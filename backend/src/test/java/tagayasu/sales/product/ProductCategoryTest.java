package tagayasu.sales.product;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("PRD-01")
class ProductCategoryTest {

    private final As admin = Given.admin();

    private String make(String collection, String name, String key, Object under) {
        String code = name + admin.id();
        return admin.post(collection, Map.of("code", code, "name", name, key, under))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aCategoryShowsTheProductsOfThoseBelowIt() {
        String shoes = admin.post("/product-categories", Map.of("code", "S" + admin.id(), "name", "靴"))
                .path("id");
        String boots = make("/product-categories", "長靴", "parentId", shoes);
        String flat = make("/products", "平靴", "categoryId", shoes);
        String rubber = make("/products", "ゴム長", "categoryId", boots);
        admin.get("/products?categoryId=" + shoes).then().body("items.id", containsInAnyOrder(flat, rubber));
        admin.get("/products?categoryId=" + boots).then().body("items.id", contains(rubber));
        admin.patch("/product-categories/{id}", 0, Map.of("parentId", boots), shoes)
                .then()
                .statusCode(422)
                .body("code", is("category_parent_is_below"));
    }

    @Test
    void anUnknownCategoryAboveIsToldAtItsField() {
        admin.post("/product-categories", Map.of("code", "U" + admin.id(), "name", "x", "parentId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", is("unknown_category"))
                .body("errors[0].pointer", is("/parentId"));
    }
}

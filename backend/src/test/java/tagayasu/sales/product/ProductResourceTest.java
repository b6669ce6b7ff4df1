package tagayasu.sales.product;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class ProductResourceTest {

    private final As rep = Given.rep("売上課");
    private String account;

    @Test
    @Tag("PRD-01")
    void productsAreFoundByCodeNameAndKanaAndCostsAreForThoseWithTheRight() {
        As admin = Given.admin();
        String category = admin.post("/product-categories", Map.of("code", "C-" + rep.id(), "name", "靴"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String id = admin.post(
                        "/products",
                        Map.of(
                                "code",
                                "P-" + rep.id(),
                                "name",
                                "青の長靴",
                                "nameKana",
                                "アオノナガグツ",
                                "cost",
                                800,
                                "categoryId",
                                category))
                .then()
                .statusCode(201)
                .body("cost", is(800))
                .body("categoryName", is("靴"))
                .extract()
                .path("id");
        for (String typed : List.of("青の長靴", "あおのながぐつ", "P-" + rep.id()))
            rep.get("/products?q={q}&categoryId={c}", typed, category)
                    .then()
                    .body("items.id", contains(id))
                    .body("items[0].cost", nullValue());
        rep.post("/products", Map.of("code", "x", "name", "y")).then().statusCode(403);
        admin.delete("/product-categories/{id}", 0, category)
                .then()
                .statusCode(409)
                .body("code", is("in_use"));
    }
}

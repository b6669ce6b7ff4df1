package tagayasu.voice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("VOC-03")
class ProductFeedbackResourceTest {

    private final UUID department = Given.department("商品の声課");
    private final As rep = Given.rep(department);
    private String account;
    private String product;

    @BeforeEach
    void openAccountAndProduct() {
        account = rep.post("/accounts", Map.of("name", "履物卸")).path("id");
        product = Given.admin()
                .post("/products", Map.of("code", "V-" + UUID.randomUUID(), "name", "軽量靴"))
                .path("id");
    }

    private String hear(Object... more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("productId", product, "text", "軽くて疲れない", "heardOn", "2026-10-01", "accountId", account));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return rep.post("/product-feedback", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aProductIsSummedUpByCountAverageAndScores() {
        hear("score", 5);
        hear("score", 4, "heardOn", "2026-10-09");
        hear("score", 4);
        hear();
        rep.get("/product-feedback/summary?productId={id}", product)
                .then()
                .statusCode(200)
                .body("items.count", contains(4))
                .body("items[0].average", comparesEqualTo(4.33f))
                .body("items[0].scores", contains(0, 0, 0, 2, 1))
                .body("items[0].lastHeardOn", is("2026-10-09"));
        rep.get("/product-feedback/summary?productId={id}&from=2026-10-02&accountId={a}", product, account)
                .then()
                .body("items.count", contains(1));
        Given.rep("よその声課")
                .get("/product-feedback/summary?productId={id}", product)
                .then()
                .body("items", empty());
    }

    @Test
    void feedbackIsListedByProductAndScoreAndFoundByItsWords() {
        String good = hear("score", 5);
        String bad = hear("score", 1, "text", "踵がすぐ減る");
        rep.get("/product-feedback?productId={id}&score=1", product).then().body("items.id", contains(bad));
        rep.get("/product-feedback?productId={id}&sort=-score", product).then().body("items.id", contains(good, bad));
        rep.get("/product-feedback?productId={id}&q={q}", product, "踵").then().body("items.id", contains(bad));
        rep.get("/accounts/{id}/timeline?kind=productFeedback", account).then().body("items.subjectId.size()", is(2));
        rep.post("/product-feedback", Map.of("text", "x", "heardOn", "2026-10-01", "score", 6))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/score"));
    }

    @Test
    void whatWasMarkedInHasteIsCompletedLater() {
        String id = hear("productId", null, "quote", "軽くて疲れないと褒められた");
        rep.get("/product-feedback/{id}", id)
                .then()
                .body("productId", nullValue())
                .body("score", nullValue());
        rep.patch("/product-feedback/{id}", 0, Map.of("productId", product, "score", 4), id)
                .then()
                .statusCode(200)
                .body("productName", is("軽量靴"))
                .body("score", is(4));
        rep.delete("/product-feedback/{id}", 1, id).then().statusCode(204);
    }

    @Test
    void thePlanningDepartmentTakesItAwayAsAFile() {
        hear("score", 5, "text", "軽くて疲れない履物");
        As clerk = Given.clerk(department);
        var where = Map.of("field", "product", "op", "eq", "value", product);
        String file = clerk.post("/exports", Map.of("noun", "productFeedback", "format", "csv", "where", where))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file, containsString("軽くて疲れない履物"));
        assertThat(file, containsString("軽量靴"));
        assertThat(file, containsString(rep.get("/accounts/{id}", account).path("code")));
        for (String noun : new String[] {"complaint", "competitor", "competitorMove"})
            clerk.post("/exports", Map.of("noun", noun, "format", "csv")).then().statusCode(200);
        rep.post("/exports", Map.of("noun", "productFeedback", "format", "csv"))
                .then()
                .statusCode(403);
        assertThat(file, not(containsString(product)));
    }
}

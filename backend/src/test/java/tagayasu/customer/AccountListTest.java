package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class AccountListTest {

    private final As rep = Given.rep("営業一課");

    private String open(String name) {
        return open(Map.of("name", name));
    }

    private String open(Map<String, ?> account) {
        return rep.post("/accounts", account).then().statusCode(201).extract().path("id");
    }

    @Test
    @Tag("CUS-02")
    void kanjiKanaWidthAndLegalFormsAllFindTheAccount() {
        String id = open(Map.of("name", "㈱赤木電機", "nameKana", "アカギデンキ", "city", "千代田区", "address", "丸の内1-2-3"));
        for (String typed : List.of("赤木", "ｱｶｷﾞ", "あかぎ", "(株)赤木電機", "丸の内", "akagi"))
            rep.get("/accounts?q={q}", typed).then().statusCode(200).body("items.id", hasItem(id));
        rep.get("/accounts?q={q}", "青木").then().body("items", empty());
    }

    @Test
    @Tag("GOV-01")
    void anotherDepartmentGetsNothing() {
        String id = open("秘密商事");
        As stranger = Given.rep("営業二課");
        stranger.get("/accounts").then().body("items", empty());
        stranger.get("/accounts?q={q}", "秘密").then().body("items", empty());
        stranger.get("/accounts/{id}", id).then().statusCode(404);
        stranger.get("/accounts/{id}/timeline", id).then().statusCode(404);
        stranger.get("/accounts/{id}/history", id).then().statusCode(404);
        stranger.patch("/accounts/{id}", 0, Map.of("name", "x"), id).then().statusCode(404);
        stranger.post("/accounts", Map.of("name", "拠点", "parentId", id))
                .then()
                .statusCode(422)
                .body("code", is("unknown_account"));
        stranger.post("/accounts", Map.of("name", "横取り", "ownerId", rep.id()))
                .then()
                .statusCode(403);
        As colleague = Given.rep(rep.department());
        colleague.get("/accounts/{id}", id).then().statusCode(200).body("allowed", empty());
        colleague.patch("/accounts/{id}", 0, Map.of("name", "x"), id).then().statusCode(403);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        List<String> ids = List.of(open("あ"), open("い"), open("う"), open("え"), open("お"));
        var first = rep.get("/accounts?limit=2&withTotal=true")
                .then()
                .body("total", is(5))
                .extract();
        var second = rep.get("/accounts?limit=2&cursor={c}", first.<String>path("nextCursor"))
                .then()
                .extract();
        var third = rep.get("/accounts?limit=2&cursor={c}", second.<String>path("nextCursor"))
                .then()
                .extract();
        List<String> all = new java.util.ArrayList<>(first.<List<String>>path("items.id"));
        all.addAll(second.path("items.id"));
        all.addAll(third.path("items.id"));
        org.junit.jupiter.api.Assertions.assertEquals(ids, all);
        org.junit.jupiter.api.Assertions.assertNull(third.path("nextCursor"));
        rep.get("/accounts?limit=2&sort=-nameKana&cursor={c}", first.<String>path("nextCursor"))
                .then()
                .statusCode(400)
                .body("code", is("cursor_mismatch"));
        rep.get("/accounts?offset=3&limit=2").then().body("items.id", is(ids.subList(3, 5)));
        rep.get("/accounts?sort=-nameKana,code&limit=1").then().body("items.id", contains(ids.get(4)));
        rep.get("/accounts?cursor=xyz").then().statusCode(400);
        rep.get("/accounts?sort=password").then().statusCode(400).body("code", is("unknown_sort"));
        rep.get("/accounts?colour=red").then().statusCode(400).body("code", is("unknown_parameter"));
        rep.get("/accounts?limit=500").then().statusCode(400).body("code", is("invalid_parameter"));
    }

    @Test
    void conditionsCombineAndWhatTheyDoNotKnowIsRefused() {
        String ishikawa = open(Map.of("name", "金沢商店", "prefecture", "石川県", "industry", "小売"));
        String toyama = open(Map.of("name", "富山商店", "prefecture", "富山県"));
        open(Map.of("name", "東京商店", "prefecture", "東京都"));
        var hokuriku = Map.of("field", "prefecture", "op", "in", "value", List.of("石川県", "富山県"));
        search(Map.of("all", List.of(hokuriku, mine()))).body("items.id", containsInAnyOrder(ishikawa, toyama));
        search(Map.of("all", List.of(hokuriku, Map.of("none", List.of(Map.of("field", "industry", "op", "notEmpty"))))))
                .body("items.id", contains(toyama));
        search(Map.of("field", "lastSaleOn", "op", "olderThanDays", "value", 30))
                .body("items", hasSize(3));
        search(Map.of("field", "name", "op", "contains", "value", "金沢")).body("items.id", contains(ishikawa));
        search(Map.of("field", "nope", "op", "eq", "value", 1)).statusCode(400).body("code", is("unknown_field"));
        search(Map.of("field", "name", "op", "regex", "value", "x"))
                .statusCode(400)
                .body("code", is("unknown_operator"));
        search(Map.of("field", "owner", "op", "eq", "value", "x' or 1=1"))
                .statusCode(400)
                .body("code", is("invalid_value"));
        search(Map.of("field", "name", "op", "eq", "value", "x", "sql", "1")).statusCode(400);
    }

    private io.restassured.response.ValidatableResponse search(Map<String, ?> where) {
        return rep.post("/accounts/search", Map.of("where", where)).then();
    }

    private static Map<String, Object> mine() {
        return Map.of("field", "owner", "op", "eq", "value", "me");
    }

    @Test
    void theCatalogueOffersWhatConditionsKnow() {
        rep.get("/condition-fields?noun=account")
                .then()
                .statusCode(200)
                .body("fields.name", hasItems("rank", "lastSaleOn", "owner"))
                .body("relations.name", hasItems("sales", "branches"))
                .body("fields.find { it.name == 'lastSaleOn' }.operators", hasItem("olderThanDays"))
                .body("fields.find { it.name == 'rank' }.labelEn", notNullValue());
        rep.get("/condition-fields?noun=nope").then().statusCode(400);
    }
}

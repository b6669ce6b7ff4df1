package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class SearchResourceTest {

    private final As rep = Given.rep("検索課");

    private String account(Map<String, ?> account) {
        return rep.post("/accounts", account).then().statusCode(201).extract().path("id");
    }

    @Test
    @Tag("CUS-02")
    @Tag("GEN-01")
    void oneBoxFindsEveryKindWithThePartThatMatched() {
        String account = account(Map.of("name", "㈱赤木電機", "nameKana", "アカギデンキ", "prefecture", "東京都", "city", "霞が関"));
        String person = rep.post(
                        "/persons", Map.of("name", "赤木 晴子", "post", Map.of("accountId", account, "title", "社員")))
                .then()
                .extract()
                .path("id");
        rep.get("/search?q={q}", "赤木")
                .then()
                .statusCode(200)
                .body(
                        "groups.kind",
                        contains("account", "campaign", "competitor", "complaint", "deal", "person", "product", "task"))
                .body("groups.hits", contains(1, 0, 0, 0, 0, 1, 0, 0))
                .body("groups.hitsCapped", everyItem(is(false)))
                .body("groups[0].items[0].id", is(account))
                .body("groups[0].items[0].subtitle", is("東京都霞が関"))
                .body("groups[0].items[0].marks[0].field", is("name"))
                .body("groups[0].items[0].marks[0].text", is("㈱赤木電機"))
                .body("groups[0].items[0].marks[0].ranges[0].start", is(1))
                .body("groups[0].items[0].marks[0].ranges[0].end", is(3))
                .body("groups[5].items[0].id", is(person));
        for (String q : List.of("ｱｶｷﾞ", "あかぎ", "(株)赤木電機", "霞ヶ関", "akagi", "赤"))
            rep.get("/search?kinds=account&q={q}", q).then().body("groups[0].items.id", contains(account));
    }

    @Test
    void whatBeginsAsTypedComesFirst() {
        account(Map.of("name", "大赤星", "nameKana", "オオアカボシ"));
        account(Map.of("name", "赤星商店", "nameKana", "アカボシショウテン"));
        account(Map.of("name", "㈱赤星", "nameKana", "アカボシ"));
        account(Map.of("name", "別の会社", "address", "赤星町"));
        rep.get("/search?kinds=account&q=赤星")
                .then()
                .body("groups[0].items.title", contains("㈱赤星", "赤星商店", "大赤星", "別の会社"));
        rep.get("/search?kinds=account&limit=2&q=赤星")
                .then()
                .body("groups[0].items", hasSize(2))
                .body("groups[0].hits", is(4));
    }

    @Test
    void anotherDepartmentFindsNothing() {
        account(Map.of("name", "隠れた赤木"));
        Given.rep("よその課")
                .get("/search?q=隠れた赤木")
                .then()
                .statusCode(200)
                .body("groups.items.flatten()", empty())
                .body("groups.hits", everyItem(is(0)));
        As.anonymous().get("/search?q=赤木").then().statusCode(401);
    }

    @Test
    void whatCannotBeAskedIsRefusedAndNoiseFindsNothing() {
        rep.get("/search").then().statusCode(400);
        rep.get("/search?q=a&kinds=nothing").then().statusCode(400).body("code", is("unknown_noun"));
        rep.get("/search?q=a&limit=51").then().statusCode(400);
        rep.get("/search?q={q}", "・").then().statusCode(200).body("groups.items.flatten()", empty());
        rep.get("/search?q={q}", "akag").then().statusCode(200);
    }
}

package tagayasu.rank;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static tagayasu.rank.RankWorld.resultOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class RankByHandResourceTest {

    private final RankWorld world = new RankWorld();
    private final As admin = world.admin;

    @Test
    @Tag("RFM-06")
    @Tag("CUS-06")
    void aPersonOverridesARankWithAReasonAndLiftsItAgain() {
        As rep = Given.rep("東京");
        world.customers(rep);
        world.active();
        String account = "/accounts/" + world.id("K" + rep.id() + 1);
        rep.put(account + "/rank-override", Map.of("rank", "A", "reason", "紹介"))
                .then()
                .statusCode(403);
        As manager = Given.manager(rep.department());
        manager.put(account + "/rank-override", Map.of("rank", "X", "reason", "紹介"))
                .then()
                .statusCode(422);
        manager.put(account + "/rank-override", Map.of("rank", "A", "reason", " "))
                .then()
                .statusCode(422);
        String computed = rep.get(account).path("rank.rank");
        assertNotEquals("A", computed);
        manager.put(account + "/rank-override", Map.of("rank", "A", "reason", "社長の紹介先"))
                .then()
                .statusCode(200);
        rep.get(account)
                .then()
                .body("rank.rank", equalTo("A"))
                .body("rank.previousRank", equalTo(computed))
                .body("rank.changedOn", notNullValue());
        world.run("2006-12");
        rep.get(account + "/rank-history")
                .then()
                .statusCode(200)
                .body("overrides[0].reason", equalTo("社長の紹介先"))
                .body("items.find { it.period == '2006-12' }.overridden", is(true));
        rep.get(account + "/timeline")
                .then()
                .statusCode(200)
                .body("items.verb", org.hamcrest.Matchers.hasItem("rankOverridden"));
        manager.delete(account + "/rank-override").then().statusCode(204);
        manager.delete(account + "/rank-override").then().statusCode(404);
        rep.get(account).then().body("rank.rank", equalTo(computed));
        manager.put(account + "/rank-exclusion", Map.of("reason", "グループ会社"))
                .then()
                .statusCode(204);
        rep.get(account).then().body("rank.excluded", is(true)).body("rank.excludedReason", equalTo("グループ会社"));
        manager.delete(account + "/rank-exclusion").then().statusCode(204);
    }

    @Test
    @Tag("CUS-08")
    void aNewBranchShowsTheRankOfItsHeadOfficeAtOnce() {
        As rep = Given.rep("東京");
        world.customers(rep);
        String scheme = RankExamples.SCHEME.replace("\"account\"", "\"headOffice\"");
        String id = world.draft(scheme).then().statusCode(201).extract().path("id");
        resultOf(admin, admin.post("/rank-schemes/" + id + "/activation"));
        UUID head = world.id("K" + rep.id() + 6);
        String rank = rep.get("/accounts/" + head).path("rank.rank");
        Response branch = rep.post("/accounts", Map.of("name", "東京支社", "parentId", head));
        branch.then().statusCode(201);
        rep.get("/accounts/" + branch.path("id"))
                .then()
                .statusCode(200)
                .body("rank.rank", equalTo(rank))
                .body("rank.inherited", is(true))
                .body("rank.points", nullValue());
        rep.get("/accounts/" + branch.path("id") + "/rank-history")
                .then()
                .statusCode(200)
                .body("inheritedFromId", equalTo(head.toString()));
        rep.get("/accounts/" + branch.path("id") + "/rank-explanation")
                .then()
                .statusCode(200)
                .body("inherited", is(true));
        Given.manager(rep.department())
                .put("/accounts/" + branch.path("id") + "/rank-override", Map.of("rank", "A", "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("rank_inherited"));
    }
}

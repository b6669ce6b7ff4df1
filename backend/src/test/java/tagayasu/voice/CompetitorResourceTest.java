package tagayasu.voice;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("VOC-02")
class CompetitorResourceTest {

    private final UUID department = Given.department("競合調査課");
    private final As rep = Given.rep(department);
    private String account;
    private String name;
    private String competitor;

    @BeforeEach
    void openAccountAndCompetitor() {
        account = rep.post("/accounts", Map.of("name", "山岳用品店")).path("id");
        name = "アルプス" + rep.id().toString().replace("-", "");
        competitor = rep.post("/competitors", Map.of("name", "株式会社" + name, "aliases", List.of(name + "さん")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String move(Object... more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("competitorId", competitor, "kind", "price", "seenOn", "2026-10-01", "accountId", account));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return rep.post("/competitor-moves", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aMoveWithProductAndPriceStandsInTheHistoryOfItsCompetitor() {
        String id = move("theirProduct", "登山靴 X2", "price", 5400.5, "text", "15%の値引きを提示");
        rep.get("/competitor-moves/{id}", id)
                .then()
                .body("price", comparesEqualTo(5400.5f))
                .body("competitorName", is("株式会社" + name))
                .body("ownerId", is(rep.id().toString()))
                .body("allowed", contains("change", "delete"));
        rep.get("/competitor-moves?competitorId={id}", competitor).then().body("items.id", contains(id));
        rep.get("/competitor-moves?q={q}", name).then().body("items.id", contains(id));
        rep.get("/competitor-moves?q={q}&competitorId={id}", "登山靴", competitor)
                .then()
                .body("items.id", contains(id));
        rep.get("/accounts/{id}/timeline?kind=competitorMove", account)
                .then()
                .body("items.title", contains("株式会社" + name))
                .body("items[0].detail.theirProduct", is("登山靴 X2"));
    }

    @Test
    void theCompetitorKnowsTheCustomersAtWhichItWasMet() {
        String second = rep.post("/accounts", Map.of("name", "海洋用品店")).path("id");
        move();
        move("seenOn", "2026-10-20");
        move("accountId", second, "seenOn", "2026-10-10");
        rep.get("/competitors/{id}/customers", competitor)
                .then()
                .body("items.accountId", contains(account, second))
                .body("items.moves", contains(2, 1))
                .body("items[0].firstSeenOn", is("2026-10-01"));
        rep.get("/competitors/{id}", competitor)
                .then()
                .body("moves", is(3))
                .body("customers", is(2))
                .body("lastSeenOn", is("2026-10-20"));
        As stranger = Given.rep("別の調査課");
        stranger.get("/competitors/{id}", competitor)
                .then()
                .body("moves", is(0))
                .body("lastSeenOn", nullValue());
        stranger.get("/competitors/{id}/customers", competitor).then().body("items", empty());
        stranger.get("/competitor-moves?competitorId={id}", competitor).then().body("items", empty());
        var met = Map.of(
                "has", "competitorMoves", "where", Map.of("field", "competitor", "op", "eq", "value", competitor));
        rep.post("/accounts/search", Map.of("where", met, "sort", "nameKana"))
                .then()
                .body("items.size()", is(2));
    }

    /** NEW-11: one tap is enough where the marked passage names a competitor that is known. */
    @Test
    @Tag("NEW-11")
    void aMarkedPassageFindsTheCompetitorThatItNames() {
        String id = move("competitorId", null, "quote", name + "さんが15%値引き", "text", null);
        rep.get("/competitor-moves/{id}", id)
                .then()
                .body("competitorId", is(competitor))
                .body("quote", is(name + "さんが15%値引き"));
        String unnamed = move("competitorId", null, "quote", "他社が15%値引き");
        rep.get("/competitor-moves/{id}", unnamed).then().body("competitorId", nullValue());
        rep.patch("/competitor-moves/{id}", 0, Map.of("competitorId", competitor), unnamed)
                .then()
                .statusCode(200)
                .body("competitorName", is("株式会社" + name));
    }

    @Test
    void aCompetitorIsFoundByItsOtherNamesAndRenamedWithItsMoves() {
        String id = move();
        rep.get("/competitors?q={q}", name + "さん").then().body("items.id", contains(competitor));
        rep.post("/competitors", Map.of("name", "株式会社" + name)).then().statusCode(409);
        String other = "ヒマラヤ" + name;
        rep.patch("/competitors/{id}", 0, Map.of("name", other), competitor)
                .then()
                .statusCode(200);
        rep.get("/competitor-moves?q={q}", other).then().body("items.id", contains(id));
        As manager = Given.manager(department);
        rep.delete("/competitors/{id}", 1, competitor).then().statusCode(403);
        manager.delete("/competitors/{id}", 1, competitor).then().statusCode(204);
        manager.get("/trash?noun=competitor").then().body("items.id", hasItem(competitor));
        rep.get("/competitor-moves/{id}", id).then().body("competitorName", is(other));
    }

    @Test
    void whatIsEnteredIsHeldToWhatThereIs() {
        var body = Map.of("kind", "nope", "seenOn", "2026-10-01");
        rep.post("/competitor-moves", body).then().statusCode(422).body("errors[0].pointer", is("/kind"));
        var unknown = Map.of("kind", "price", "seenOn", "2026-10-01", "competitorId", UUID.randomUUID());
        rep.post("/competitor-moves", unknown).then().statusCode(422).body("errors[0].pointer", is("/competitorId"));
    }
}

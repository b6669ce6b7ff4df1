package tagayasu.rank.cycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static tagayasu.rank.cycle.CycleWorld.TODAY;
import static tagayasu.rank.cycle.CycleWorld.dueOn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.platform.json.Json;

@QuarkusTest
class VisitCycleResourceTest {

    private CycleWorld world;

    @BeforeEach
    void begin() {
        world = new CycleWorld();
    }

    private static Map<String, Object> cycles(Integer a, Integer b, Integer c, Integer d) {
        return Map.of("items", Arrays.asList(of("A", a), of("B", b), of("C", c), of("D", d)));
    }

    private static Map<String, Object> of(String rank, Integer days) {
        Map<String, Object> cycle = new HashMap<>();
        cycle.put("rank", rank);
        cycle.put("days", days);
        return cycle;
    }

    private Response put(int number, Object body) {
        return world.admin
                .request()
                .header("If-Match", "\"" + number + "\"")
                .contentType("application/json")
                .body(Json.of(body).toString())
                .put("/api/v1/visit-cycles");
    }

    private int number() {
        return world.admin.get("/visit-cycles").path("number");
    }

    @Test
    @Tag("YLW-01")
    void aVisitIsDueOneCycleOfTheRankAfterTheLastVisit() {
        assertEquals(TODAY.plusDays(4), dueOn(world.customer("近江屋", "A", TODAY.minusDays(10))));
        assertEquals(TODAY.minusDays(15), dueOn(world.customer("京屋", "B", TODAY.minusDays(45))));
        assertNull(dueOn(world.customer("名古屋", "D", TODAY.minusDays(45))), "no cycle, no due day");
        assertNull(dueOn(world.customer("新顔", null, null)));
    }

    @Test
    @Tag("YLW-02")
    void whoWasNeverVisitedIsCountedFromTheDayOnWhichTheCycleBegan() {
        UUID never = world.customer("未訪問", "A", null);
        assertEquals(TODAY.plusDays(14), dueOn(never));
        CycleWorld.on(TODAY.plusDays(9), 9);
        CycleWorld.within(() -> CycleWorld.due().refresh(List.of(never)));
        assertEquals(TODAY.plusDays(14), dueOn(never), "it does not move on with the days");
    }

    @Test
    @Tag("YLW-01")
    void otherDaysForARankMoveTheDueDaysAsThePreviewSaidAndNeedNoRanking() {
        UUID late = world.customer("京屋", "B", TODAY.minusDays(25));
        UUID early = world.customer("近江屋", "A", TODAY.minusDays(20));
        UUID same = world.customer("讃岐屋", "C", TODAY.minusDays(1));
        UUID first = world.customer("名古屋", "D", TODAY.minusDays(1));
        var wanted = cycles(21, 20, 60, 90);
        world.rep.post("/visit-cycles/preview", wanted).then().statusCode(403);
        world.admin
                .post("/visit-cycles/preview", wanted)
                .then()
                .statusCode(200)
                .body("moved", is(3))
                .body("earlier", is(2))
                .body("later", is(1))
                .body("opened", is(1))
                .body("closed", is(1))
                .body("items.rank", contains("A", "B", "C", "D"))
                .body("items.moved", contains(1, 1, 0, 1));
        assertEquals(TODAY.plusDays(5), dueOn(late), "the preview moves nothing");
        int number = number();
        world.manager
                .request()
                .header("If-Match", "\"" + number + "\"")
                .contentType("application/json")
                .body(Json.of(wanted).toString())
                .put("/api/v1/visit-cycles")
                .then()
                .statusCode(403);
        put(number + 7, wanted).then().statusCode(412);
        world.admin.put("/visit-cycles", wanted).then().statusCode(428);
        world.over(put(number, wanted));
        assertEquals(TODAY.minusDays(5), dueOn(late));
        assertEquals(TODAY.plusDays(1), dueOn(early));
        assertEquals(TODAY.plusDays(59), dueOn(same));
        assertEquals(TODAY.plusDays(89), dueOn(first));
        world.rep
                .get("/visit-cycles")
                .then()
                .statusCode(200)
                .body("number", is(number + 1))
                .body("setByName", equalTo(world.admin.name()))
                .body("items.days", contains(21, 20, 60, 90))
                .body("items.accounts", contains(1, 1, 1, 1))
                .body("items.overdue", contains(0, 1, 0, 0));
    }

    @Test
    @Tag("YLW-01")
    void everyRankIsNamedOnce() {
        int number = number();
        var missing = Map.of("items", List.of(of("A", 14)));
        var unknown = Map.of("items", List.of(of("A", 14), of("B", 1), of("C", 1), of("X", 1)));
        var twice = Map.of("items", List.of(of("A", 14), of("A", 14)));
        for (var wrong : List.of(missing, unknown, twice, cycles(0, 1, 1, 1)))
            put(number, wrong).then().statusCode(422);
    }

    @Test
    @Tag("CUS-06")
    void anAccountsOwnCycleWinsAndSaysWhy() {
        UUID account = world.customer("京屋", "B", TODAY.minusDays(25));
        String path = "/accounts/" + account + "/visit-cycle";
        Map<String, Object> own = Map.of("days", 60, "reason", "年末まで工事中");
        world.rep.put(path, own).then().statusCode(403);
        world.stranger.put(path, own).then().statusCode(404);
        world.manager.put(path, Map.of("days", 60, "reason", " ")).then().statusCode(422);
        world.manager.put(path, Map.of("days", 0, "reason", "?")).then().statusCode(422);
        world.manager
                .put(path, own)
                .then()
                .statusCode(200)
                .body("days", is(60))
                .body("ownDays", is(60))
                .body("ownReason", equalTo("年末まで工事中"))
                .body("ownSetByName", equalTo(world.manager.name()))
                .body("dueOn", equalTo(TODAY.plusDays(35).toString()));
        world.over(put(number(), cycles(7, 7, 7, 7)));
        assertEquals(TODAY.plusDays(35), dueOn(account), "the rank's cycle is another, its own holds");
        Response seen = world.rep.get("/accounts/" + account + "/timeline");
        seen.then().statusCode(200).body("items.verb", hasItem("visitCycleSet"));
        world.manager.delete(path).then().statusCode(204);
        world.manager.delete(path).then().statusCode(404);
        world.rep
                .get("/accounts/" + account)
                .then()
                .body("visitCycle.days", is(7))
                .body("visitCycle.ownDays", nullValue())
                .body("visitCycle.dueOn", equalTo(TODAY.minusDays(18).toString()));
    }

    @Test
    @Tag("YLW-01")
    void anActivatedSchemeBringsItsCyclesAndACopyTakesThoseOfNowAlong() {
        world.over(put(number(), cycles(1, 2, 3, 4)));
        String scheme = world.activate();
        world.admin
                .get("/visit-cycles")
                .then()
                .body("schemeId", equalTo(scheme))
                .body("items.days", contains(14, 30, 60, null));
        world.over(put(number(), cycles(10, 30, 60, null)));
        world.admin
                .post("/rank-schemes/" + scheme + "/copy")
                .then()
                .statusCode(201)
                .body("bands.visitCycleDays", contains(10, 30, 60, null));
    }

    @Test
    @Tag("CUS-06")
    void listsCanBeFilteredAndSortedByCycleAndDueDay() {
        UUID late = world.customer("京屋", "B", TODAY.minusDays(45));
        UUID soon = world.customer("近江屋", "A", TODAY.minusDays(10));
        var where = Map.of(
                "field", "visitDueOn", "op", "le", "value", TODAY.plusDays(7).toString());
        world.rep
                .post("/accounts/search", Map.of("where", where, "sort", "visitDueOn"))
                .then()
                .statusCode(200)
                .body("items.id", contains(late.toString(), soon.toString()))
                .body("items.visitCycleDays", contains(30, 14));
        var overdue = Map.of("field", "daysOverdue", "op", "ge", "value", 15);
        world.rep.post("/accounts/search", Map.of("where", overdue)).then().body("items.id", contains(late.toString()));
    }
}

package tagayasu.rank.cycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.rank.cycle.CycleWorld.TODAY;
import static tagayasu.rank.cycle.CycleWorld.cards;
import static tagayasu.rank.cycle.CycleWorld.morning;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class YellowCardResourceTest {

    private CycleWorld world;

    @BeforeEach
    void begin() {
        world = new CycleWorld();
    }

    @Test
    @Tag("NEW-06")
    void aCardSaysHowManyDaysAndWhichVisitIsPlannedAndGoesWithTheResult() {
        UUID account = world.customer("京屋", "B", TODAY.minusDays(45));
        morning(TODAY);
        world.planned(account, TODAY.plusDays(1));
        world.rep
                .get("/yellow-cards?ownerId=" + world.rep.id())
                .then()
                .statusCode(200)
                .body("items.accountName", contains("京屋"))
                .body("items[0].rank", equalTo("B"))
                .body("items[0].cycleDays", is(30))
                .body("items[0].daysOverdue", is(15))
                .body("items[0].stage", equalTo("open"))
                .body("items[0].plannedOn", equalTo(TODAY.plusDays(1).toString()));
        world.rep
                .get("/accounts/" + account)
                .then()
                .body("visitCycle.yellowSince", equalTo(TODAY.minusDays(14).toString()));
        world.visited(account, TODAY);
        world.rep.get("/yellow-cards").then().body("items", empty());
        world.rep
                .get("/yellow-cards?stage=cleared&accountId=" + account)
                .then()
                .body("items.clearedHow", contains("visit"))
                .body("items[0].clearedByContactId", notNullValue())
                .body("items[0].daysOverdue", is(15));
        world.rep.get("/accounts/" + account).then().body("visitCycle.yellowSince", nullValue());
        world.rep
                .get("/accounts/" + account + "/timeline?kind=yellow")
                .then()
                .statusCode(200)
                .body("items.verb", contains("cleared", "opened"));
    }

    @Test
    @Tag("YLW-02")
    void theManagerSeesTheTotalOfEachMemberAndAnotherDepartmentNothing() {
        As second = world.second;
        world.customer("京屋", "B", TODAY.minusDays(45));
        world.planned(world.customer("近江屋", "A", TODAY.minusDays(45)), TODAY);
        CycleWorld.customer("讃岐屋", "C", TODAY.minusDays(90), second.id());
        morning(TODAY);
        world.manager
                .get("/yellow-cards/counts?departmentId=" + world.office)
                .then()
                .statusCode(200)
                .body("total", is(3))
                .body(
                        "items.ownerId",
                        contains(world.rep.id().toString(), second.id().toString()))
                .body("items.cards", contains(2, 1))
                .body("items.planned", contains(1, 0))
                .body("items.longest", contains(31, 30));
        As elsewhere = world.stranger;
        elsewhere.get("/yellow-cards/counts").then().body("total", is(0));
        elsewhere.get("/yellow-cards").then().body("items", empty());
        String team = Given.team("一班", second).toString();
        world.manager.get("/yellow-cards?teamId=" + team).then().body("items.accountName", contains("讃岐屋"));
        world.manager.get("/yellow-cards?planned=true").then().body("items.accountName", contains("近江屋"));
        world.manager
                .post("/yellow-cards/search", Map.of("where", Map.of("field", "daysOverdue", "op", "ge", "value", 31)))
                .then()
                .statusCode(200)
                .body("items.accountName", contains("近江屋"));
        world.manager
                .post("/accounts/search", Map.of("where", Map.of("field", "yellow", "op", "eq", "value", true)))
                .then()
                .body("items.size()", is(3));
    }

    @Test
    @Tag("NEW-06")
    void aSnoozedCardRestsWithItsReasonAndGoesToNobody() {
        UUID account = world.customer("京屋", "B", TODAY.minusDays(45));
        morning(TODAY);
        String path = "/yellow-cards/" + CycleWorld.card(account);
        Map<String, Object> until = Map.of("until", TODAY.plusDays(20).toString(), "reason", "棚卸し中");
        world.stranger.post(path + "/snooze", until).then().statusCode(404);
        world.rep
                .post(path + "/snooze", Map.of("until", TODAY.toString(), "reason", "棚卸し中"))
                .then()
                .statusCode(422)
                .body("code", equalTo("snooze_out_of_range"));
        world.rep
                .post(path + "/snooze", until)
                .then()
                .statusCode(200)
                .body("snoozedUntil", equalTo(TODAY.plusDays(20).toString()))
                .body("snoozeReason", equalTo("棚卸し中"))
                .body("snoozedByName", equalTo(world.rep.name()));
        world.rep.get("/yellow-cards?snoozed=false").then().body("items", empty());
        for (int i = 1; i < 27; i++) morning(TODAY.plusDays(i));
        assertEquals(1, cards(account).size());
        assertEquals(
                true,
                cards(account).get(0).endsWith(TODAY + " - - -"),
                cards(account).toString());
        morning(TODAY.plusDays(27));
        assertEquals(
                true,
                cards(account).get(0).contains(TODAY.plusDays(27).toString()),
                cards(account).toString());
        world.rep.delete(path + "/snooze").then().statusCode(204);
        world.rep.get("/accounts/" + account + "/timeline").then().body("items.verb", hasItem("yellowSnoozed"));
    }

    @Test
    @Tag("NEW-06")
    void aFalseAlarmClearsTheCardCountsAnewAndIsCountedAtTheCycles() {
        UUID account = world.customer("京屋", "B", TODAY.minusDays(45));
        morning(TODAY);
        String path = "/yellow-cards/" + CycleWorld.card(account) + "/false-alarm";
        world.rep.post(path, Map.of("reason", "")).then().statusCode(422);
        world.rep
                .post(path, Map.of("reason", "展示会でお会いした", "visitCycleDays", 60))
                .then()
                .statusCode(403);
        world.rep
                .post(path, Map.of("reason", "展示会でお会いした"))
                .then()
                .statusCode(200)
                .body("stage", equalTo("cleared"))
                .body("clearedHow", equalTo("falseAlarm"));
        world.rep.post(path, Map.of("reason", "二度目")).then().statusCode(409);
        assertEquals(TODAY.plusDays(30), CycleWorld.dueOn(account));
        for (int i = 1; i <= 30; i++) morning(TODAY.plusDays(i));
        assertEquals(1, cards(account).size());
        morning(TODAY.plusDays(31));
        assertEquals(2, cards(account).size());
        world.admin.get("/visit-cycles").then().body("items.falseAlarms", contains(0, 1, 0, 0));
    }

    @Test
    @Tag("NEW-06")
    void theRulesOfAttentionAreAnAdministratorsMatter() {
        var rules = Map.of("hour", 8, "perDay", 5, "escalateAfterDays", 3, "atRiskAfterDays", 10);
        world.rep
                .get("/yellow-cards/rules")
                .then()
                .statusCode(200)
                .body("perDay", is(10))
                .body("hour", is(7));
        world.manager.put("/yellow-cards/rules", rules).then().statusCode(403);
        world.admin.put("/yellow-cards/rules", rules).then().statusCode(200);
        world.rep.get("/yellow-cards/rules").then().body("perDay", is(5)).body("escalateAfterDays", is(3));
    }
}

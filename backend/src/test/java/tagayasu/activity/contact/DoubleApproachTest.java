package tagayasu.activity.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static tagayasu.activity.contact.GivenContact.made;
import static tagayasu.activity.contact.GivenContact.today;

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
@Tag("NEW-09")
@Tag("DEA-07")
class DoubleApproachTest {

    private final As tokyo = Given.rep("東京営業部");
    private final As osaka = Given.rep("大阪営業部");
    private GivenContact given;
    private String branch;

    @BeforeEach
    void openTree() {
        given = GivenContact.of(tokyo);
        branch = made(Given.admin()
                .post("/accounts", Map.of("name", "大阪支社", "parentId", given.account, "ownerId", osaka.id())));
    }

    private Map<String, Object> planned(int inDays) {
        Map<String, Object> plan = new HashMap<>(given.planned(today().plusDays(inDays)));
        plan.put("accountId", branch);
        return plan;
    }

    @Test
    void whoPlansNearAColleaguesVisitSeesNameAccountAndDayAcrossDepartments() {
        String visit = given.plan(today().plusDays(3));
        osaka.get("/contacts/{id}", visit).then().statusCode(404);
        osaka.post("/contacts", planned(17))
                .then()
                .statusCode(409)
                .body("code", is("double_approach"))
                .body("warning", is(true))
                .body("evidence.approaches.name", contains(tokyo.name()))
                .body("evidence.approaches.account", contains("訪問先商事"))
                .body("evidence.approaches.on", contains(today().plusDays(3).toString()))
                .body("evidence.approaches[0].size()", is(5));
        osaka.post("/contacts", planned(18)).then().statusCode(201);
    }

    @Test
    void callsOwnVisitsAndPlansThatWereCalledOffWarnNobody() {
        Map<String, Object> quotation = given.planned(today().plusDays(3));
        quotation.put("purpose", "見積");
        tokyo.post("/contacts", quotation).then().statusCode(201);
        String off = given.plan(today().plusDays(3));
        tokyo.post("/contacts/{id}/cancellation", Map.of(), off).then().statusCode(200);
        osaka.post("/contacts", planned(3)).then().statusCode(201);
        osaka.post("/contacts", planned(4)).then().statusCode(201);
        given.plan(today().plusDays(40));
        given.plan(today().plusDays(41));
    }

    @Test
    void whoGoesOnSaysWhyAndTheColleagueHearsOfIt() {
        String visit = given.plan(today().plusDays(3));
        Map<String, Object> plan = planned(5);
        plan.put("acknowledge", List.of("double_approach"));
        osaka.post("/contacts", plan).then().statusCode(422).body("errors[0].pointer", is("/reason"));
        plan.put("reason", "支社の別件");
        String id = made(osaka.post("/contacts", plan));
        osaka.get("/contacts/{id}/history", id)
                .then()
                .body("items[0].changes.find { it.field == 'double_approach' }.after", is("支社の別件"));
        tokyo.get("/notifications")
                .then()
                .body("items.kind", hasItem("approach.overridden"))
                .body("items.find { it.kind == 'approach.overridden' }.subjectId", is(visit))
                .body("items.find { it.kind == 'approach.overridden' }.detail.text", is("支社の別件"));
    }

    @Test
    void aPlanThatIsMovedIntoAColleaguesWeekIsAskedAboutToo() {
        given.plan(today().plusDays(3));
        String id = made(osaka.post("/contacts", planned(40)));
        var nearer = Map.of("plannedOn", today().plusDays(6).toString());
        osaka.patch("/contacts/{id}", 0, nearer, id).then().statusCode(409).body("code", is("double_approach"));
        osaka.get("/contacts/{id}", id)
                .then()
                .body("version", is(0))
                .body("plannedOn", is(today().plusDays(40).toString()));
    }

    @Test
    void insteadOneMayAskToJoin() {
        String visit = given.plan(today().plusDays(3));
        osaka.post("/contacts/{id}/join-requests", Map.of("message", "ご一緒に"), visit)
                .then()
                .statusCode(204);
        tokyo.get("/notifications")
                .then()
                .body("items.kind", contains("approach.joined"))
                .body("items[0].subjectId", is(visit))
                .body("items[0].actorId", is(osaka.id().toString()));
        As stranger = Given.rep("無関係課");
        stranger.post("/contacts/{id}/join-requests", Map.of(), visit).then().statusCode(404);
    }

    @Test
    void whoIsAskedTakesTheColleagueAlongWithOneAnswer() {
        String visit = given.plan(today().plusDays(3));
        osaka.post("/contacts/{id}/join-requests", Map.of(), visit).then().statusCode(204);
        osaka.put("/contacts/" + visit + "/participants/" + osaka.id(), Map.of())
                .then()
                .statusCode(404);
        String taken = "/contacts/" + visit + "/participants/" + osaka.id();
        tokyo.put(taken, Map.of())
                .then()
                .statusCode(200)
                .body("participants.id", hasItem(osaka.id().toString()));
        tokyo.put(taken, Map.of()).then().statusCode(200).body("version", is(1));
        osaka.get("/contacts/{id}", visit).then().statusCode(200);
        osaka.get("/notifications").then().body("items.kind", contains("contact.invited"));
        tokyo.put("/contacts/" + visit + "/participants/" + UUID.randomUUID(), Map.of())
                .then()
                .statusCode(422);
        tokyo.post("/contacts/{id}/cancellation", Map.of(), visit).then().statusCode(200);
        tokyo.put(taken, Map.of()).then().statusCode(409);
    }

    @Test
    @Tag("ACT-03")
    void theOthersHearOfAPlanThatMoves() {
        As guest = Given.rep(tokyo.department());
        String id = given.plan(today().plusDays(30), tokyo.id(), guest.id());
        guest.get("/notifications").then().body("items.kind", contains("contact.invited"));
        tokyo.patch("/contacts/{id}", 0, Map.of("plannedFrom", "15:00"), id)
                .then()
                .statusCode(200);
        guest.get("/notifications")
                .then()
                .body("items.kind", contains("contact.moved", "contact.invited"))
                .body("items[0].detail.to", is(today().plusDays(30) + " 15:00"));
        tokyo.get("/notifications").then().body("items.size()", is(0));
    }
}

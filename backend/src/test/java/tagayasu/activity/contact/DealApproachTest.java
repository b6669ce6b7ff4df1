package tagayasu.activity.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static tagayasu.activity.contact.GivenContact.made;
import static tagayasu.activity.contact.GivenContact.today;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("DEA-07")
@Tag("NEW-09")
class DealApproachTest {

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

    private static Map<String, Object> deal(String account, String name) {
        return new HashMap<>(Map.of("accountId", account, "name", name, "expectedOn", "2027-03-31"));
    }

    @Test
    void whoPlansAVisitSeesTheDealOfAColleagueElsewhereInTheTreeAndNothingElseOfIt() {
        String id = made(tokyo.post("/deals", deal(given.account, "冷蔵設備")));
        osaka.get("/deals/{id}", id).then().statusCode(404);
        osaka.post("/contacts", planned(60))
                .then()
                .statusCode(409)
                .body("code", is("double_approach"))
                .body("warning", is(true))
                .body("evidence.approaches.name", contains(tokyo.name()))
                .body("evidence.approaches.account", contains("訪問先商事"))
                .body("evidence.approaches.deal", contains("冷蔵設備"))
                .body("evidence.approaches.on", contains("2027-03-31"))
                .body("evidence.approaches", everyItem(not(hasKey("dealId"))))
                .body("evidence.approaches[0].size()", is(4));
        tokyo.post("/deals/{id}/closure", Map.of("closing", "won"), id).then().statusCode(200);
        osaka.post("/contacts", planned(60)).then().statusCode(201);
    }

    @Test
    void whoMayReadTheDealIsShownTheWayToIt() {
        As colleague = Given.manager(tokyo.department());
        String id = made(tokyo.post("/deals", deal(given.account, "冷蔵設備")));
        colleague
                .post("/contacts", given.planned(today().plusDays(60)))
                .then()
                .statusCode(409)
                .body("evidence.approaches.dealId", contains(id));
    }

    @Test
    void theTeamOfADealVisitsWithoutBeingWarned() {
        tokyo.post("/deals", deal(given.account, "冷蔵設備")).then().statusCode(201);
        given.plan(today().plusDays(3));
        given.plan(today().plusDays(4), osaka.id(), tokyo.id());
    }

    @Test
    void aCallWarnsNobodyAndADealOnlyOnce() {
        Map<String, Object> call = planned(3);
        call.put("purpose", "見積");
        String id = made(osaka.post("/contacts", planned(50)));
        tokyo.post("/deals", deal(given.account, "冷蔵設備")).then().statusCode(201);
        osaka.post("/contacts", call).then().statusCode(201);
        var later = Map.of("plannedOn", today().plusDays(51).toString());
        osaka.patch("/contacts/{id}", 0, later, id).then().statusCode(200);
    }

    @Test
    void whoOpensADealSeesTheDealsAndNearVisitsOfColleagues() {
        given.plan(today().plusDays(3));
        given.plan(today().plusDays(20));
        made(tokyo.post("/deals", deal(given.account, "冷蔵設備")));
        osaka.post("/deals", deal(branch, "厨房"))
                .then()
                .statusCode(409)
                .body("code", is("double_approach"))
                .body("evidence.approaches.name", contains(tokyo.name(), tokyo.name()))
                .body("evidence.approaches.on", contains(today().plusDays(3).toString(), "2027-03-31"));
        tokyo.post("/deals", deal(given.account, "もう一件")).then().statusCode(201);
    }

    @Test
    void goingOnWithADealNeedsAReasonAndTheColleaguesHearOfIt() {
        String visit = given.plan(today().plusDays(3));
        String theirs = made(tokyo.post("/deals", deal(given.account, "冷蔵設備")));
        Map<String, Object> body = deal(branch, "厨房");
        body.put("acknowledge", List.of("double_approach"));
        osaka.post("/deals", body).then().statusCode(422).body("errors[0].pointer", is("/reason"));
        tokyo.get("/notifications").then().body("items", empty());
        body.put("reason", "支社だけの話");
        String id = made(osaka.post("/deals", body));
        osaka.get("/deals/{id}/history", id)
                .then()
                .body("items[0].changes.find { it.field == 'double_approach' }.after", is("支社だけの話"));
        tokyo.get("/notifications")
                .then()
                .body("items.findAll { it.kind == 'approach.overridden' }.subjectId", hasItem(visit))
                .body("items.find { it.subjectId == '" + theirs + "' }.detail.text", is("支社だけの話"));
        var elsewhere = Map.of("accountId", given.account);
        osaka.patch("/deals/{id}", 0, elsewhere, id).then().statusCode(422);
        osaka.patch("/deals/{id}", 0, Map.of("name", "厨房設備"), id).then().statusCode(200);
    }
}

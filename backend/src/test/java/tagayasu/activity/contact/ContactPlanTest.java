package tagayasu.activity.contact;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static tagayasu.activity.contact.GivenContact.today;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class ContactPlanTest {

    private final As rep = Given.rep("訪問課");
    private GivenContact given;

    @BeforeEach
    void openAccount() {
        given = GivenContact.of(rep);
    }

    @Test
    @Tag("ACT-01")
    void aPlanNeedsAccountDayTimePurposeAndParticipants() {
        for (String needed : List.of("accountId", "plannedOn", "plannedFrom", "purpose")) {
            Map<String, Object> plan = given.planned(today());
            plan.remove(needed);
            rep.post("/contacts", plan).then().statusCode(422).body("errors[0].pointer", is("/" + needed));
        }
        Map<String, Object> alone = given.planned(today());
        alone.put("participantIds", List.of());
        rep.post("/contacts", alone).then().statusCode(422).body("errors[0].pointer", is("/participantIds"));
        rep.post("/contacts", given.planned(today()))
                .then()
                .statusCode(201)
                .body("state", is("planned"))
                .body("participants.id", contains(rep.id().toString()))
                .body("plannedFrom", is("10:00"));
    }

    @Test
    @Tag("ACT-01")
    void aPlanStandsInTheScheduleOfEachOfItsParticipants() {
        As colleague = Given.rep(rep.department());
        As stranger = Given.rep("他県課");
        String id = given.plan(today().plusDays(3), rep.id(), colleague.id(), stranger.id());
        for (As one : List.of(rep, colleague, stranger))
            one.get("/contacts?userId={u}&state=planned", one.id()).then().body("items.id", contains(id));
        given.rep
                .get("/accounts/{id}", given.account)
                .then()
                .body("nextVisitOn", is(today().plusDays(3).toString()));
    }

    @Test
    @Tag("ACT-03")
    void participantsAndTheirManagersChangeItAndNobodyElse() {
        As guest = Given.rep("同行課");
        As colleague = Given.rep(rep.department());
        String id = given.plan(today().plusDays(3), rep.id(), guest.id());
        Map<String, String> later = Map.of("plannedOn", today().plusDays(5).toString());
        colleague.get("/contacts/{id}", id).then().statusCode(200).body("allowed", empty());
        colleague.patch("/contacts/{id}", 0, later, id).then().statusCode(403);
        colleague.post("/contacts/{id}/result", Map.of(), id).then().statusCode(403);
        As stranger = Given.rep("無関係課");
        stranger.get("/contacts/{id}", id).then().statusCode(404);
        stranger.patch("/contacts/{id}", 0, later, id).then().statusCode(404);
        guest.patch("/contacts/{id}", 0, later, id)
                .then()
                .statusCode(200)
                .body("plannedOn", is(today().plusDays(5).toString()));
        As lead = Given.manager(guest.department());
        lead.patch("/contacts/{id}", 1, Map.of("plannedFrom", "14:30"), id)
                .then()
                .statusCode(200);
        rep.get("/contacts/{id}/history", id)
                .then()
                .body("items.verb", contains("rescheduled", "rescheduled", "planned"))
                .body("items[1].changes.field", contains("plannedOn"))
                .body("items[1].changes[0].before", is(today().plusDays(3).toString()));
        given.rep
                .get("/accounts/{id}", given.account)
                .then()
                .body("nextVisitOn", is(today().plusDays(5).toString()));
    }

    @Test
    @Tag("GOV-03")
    void theHistoryTellsInNamesWhoTakesPartAndWhatTheResultSays() {
        As guest = Given.rep(rep.department());
        String id = given.plan(today());
        rep.patch("/contacts/{id}", 0, Map.of("participantIds", List.of(rep.id(), guest.id())), id)
                .then()
                .statusCode(200);
        rep.post("/contacts/{id}/result", Map.of("text", "話した"), id).then().statusCode(200);
        rep.get("/contacts/{id}/history", id)
                .then()
                .body("items[0].changes.find { it.field == 'result.text' }.after", is("話した"))
                .body("items[1].changes.find { it.field == 'participantIds' }.before", is(rep.name()))
                .body(
                        "items[1].changes.find { it.field == 'participantIds' }.after",
                        allOf(containsString(rep.name()), containsString("、"), containsString(guest.name())))
                .body("items[2].changes.find { it.field == 'accountId' }.after", is("訪問先商事"))
                .body("items[2].changes.find { it.field == 'ownerId' }.after", is(rep.name()));
    }

    @Test
    @Tag("ACT-03")
    void aPlanThatIsCalledOffStandsAgainWhenTakenBack() {
        String id = given.plan(today().plusDays(1));
        rep.post("/contacts/{id}/cancellation", Map.of("reason", "先方の都合"), id)
                .then()
                .statusCode(200)
                .body("state", is("cancelled"))
                .body("cancelledReason", is("先方の都合"));
        rep.get("/accounts/{id}", given.account).then().body("nextVisitOn", nullValue());
        rep.post("/contacts/{id}/result", Map.of(), id).then().statusCode(409).body("code", is("contact_cancelled"));
        rep.delete("/contacts/" + id + "/cancellation").then().statusCode(200).body("state", is("planned"));
        rep.get("/accounts/{id}", given.account)
                .then()
                .body("nextVisitOn", is(today().plusDays(1).toString()));
    }

    @Test
    @Tag("GOV-01")
    void idsInABodyAreCheckedLikeIdsInAPath() {
        As stranger = Given.rep("他社担当課");
        String person = stranger.post("/persons", Map.of("familyName", "秘密", "ownerId", stranger.id()))
                .path("id");
        Map<String, Object> plan = given.planned(today());
        plan.put("personIds", List.of(person));
        rep.post("/contacts", plan).then().statusCode(422).body("errors[0].pointer", is("/personIds/0"));
        plan.remove("personIds");
        plan.put("participantIds", List.of(rep.id(), UUID.randomUUID()));
        rep.post("/contacts", plan).then().statusCode(422).body("errors[0].pointer", is("/participantIds/1"));
        plan.put("participantIds", List.of(stranger.id()));
        rep.post("/contacts", plan).then().statusCode(403);
        stranger.post("/contacts", given.planned(today()))
                .then()
                .statusCode(422)
                .body("code", is("unknown_account"));
    }

    @Test
    @Tag("GEN-05")
    void aBinnedContactLeavesListsAndFactsUntilItComesBack() {
        String id = given.plan(today().plusDays(2));
        rep.delete("/contacts/{id}", 0, id).then().statusCode(204);
        rep.get("/contacts?accountId={id}", given.account).then().body("items", empty());
        rep.get("/accounts/{id}", given.account).then().body("nextVisitOn", nullValue());
        As lead = Given.manager(rep.department());
        lead.get("/trash?noun=contact").then().body("items.id", hasItem(id));
        lead.post("/trash/contact/{id}/restoration", Map.of(), id).then().statusCode(204);
        rep.get("/contacts?accountId={id}", given.account).then().body("items.id", contains(id));
        lead.get("/trash?noun=contact").then().body("items.id", not(hasItem(id)));
    }

    @Test
    @Tag("ACT-01")
    void aPurposeCountsAsAVisitAsTheCodeListSays() {
        As admin = Given.admin();
        String code = "測量 " + rep.id();
        String item = admin.post(
                        "/code-lists/contactPurpose/items",
                        Map.of("code", code, "nameJa", code, "nameEn", "Survey", "flags", List.of("countsAsVisit")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> plan = given.planned(today().plusDays(4));
        plan.put("purpose", code);
        rep.post("/contacts", plan).then().statusCode(201).body("countsAsVisit", is(true));
        rep.get("/accounts/{id}", given.account)
                .then()
                .body("nextVisitOn", is(today().plusDays(4).toString()));
        admin.patch("/code-lists/contactPurpose/items/{id}", 0, Map.of("flags", List.of()), item)
                .then()
                .statusCode(200)
                .body("flags", empty());
        rep.get("/accounts/{id}", given.account).then().body("nextVisitOn", nullValue());
        admin.patch("/code-lists/contactPurpose/items/{id}", 1, Map.of("flags", List.of("nope")), item)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/flags/0"));
        admin.get("/code-lists")
                .then()
                .body("items.find { it.name == 'contactPurpose' }.flags.name", contains("countsAsVisit"))
                .body("items.find { it.name == 'contactMethod' }.items.code", hasItem("電話"));
    }

    @Test
    @Tag("GOV-01")
    void theTimelineOfAnAccountHasItsContacts() {
        String id = given.plan(today().plusDays(2));
        String done = given.enter(today(), "商談", "値引きの相談");
        rep.get("/accounts/{id}/timeline?kind=contact", given.account)
                .then()
                .statusCode(200)
                .body("items.subjectId", contains(id, done))
                .body("items.verb", contains("planned", "done"))
                .body("items[1].detail.text", is("値引きの相談"));
        rep.get("/accounts/{id}/timeline", given.account).then().body("items.kind", hasItem("contact"));
        rep.get("/contacts?accountId={id}&withTotal=true", given.account)
                .then()
                .body("items.id", containsInAnyOrder(id, done))
                .body("total", is(2));
    }
}

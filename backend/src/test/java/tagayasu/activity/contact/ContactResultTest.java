package tagayasu.activity.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.activity.contact.GivenContact.made;
import static tagayasu.activity.contact.GivenContact.today;
import static tagayasu.activity.contact.GivenContact.version;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class ContactResultTest {

    private final As rep = Given.rep("結果課");
    private GivenContact given;

    @BeforeEach
    void openAccount() {
        given = GivenContact.of(rep);
    }

    @Test
    @Tag("ACT-02")
    void aResultKeepsThePlanBesideItAndTellsTheAccountItsLastVisit() {
        String id = given.plan(today().plusDays(1));
        rep.post(
                        "/contacts/{id}/result",
                        Map.of(
                                "heldOn",
                                today().toString(),
                                "heldFrom",
                                "11:15",
                                "text",
                                "見積を依頼された",
                                "nextAction",
                                "見積提出",
                                "nextActionOn",
                                today().plusDays(7).toString()),
                        id)
                .then()
                .statusCode(200)
                .body("state", is("done"))
                .body("plannedOn", is(today().plusDays(1).toString()))
                .body("plannedFrom", is("10:00"))
                .body("result.heldOn", is(today().toString()))
                .body("result.heldFrom", is("11:15"))
                .body("countsAsVisit", is(true));
        rep.get("/accounts/{id}", given.account)
                .then()
                .body("lastVisitOn", is(today().toString()))
                .body("lastContactOn", is(today().toString()))
                .body("nextVisitOn", nullValue());
        rep.patch("/contacts/{id}", version(rep, id), Map.of("plannedOn", today().toString()), id)
                .then()
                .statusCode(409)
                .body("code", is("contact_done"));
        rep.post("/contacts/{id}/result", Map.of("text", "もう一度"), id)
                .then()
                .statusCode(409)
                .body("code", is("contact_done"));
    }

    @Test
    @Tag("ACT-02")
    void aResultOfAnEarlierDayDoesNotMoveTheAccountBack() {
        given.enter(today().minusDays(3), "商談", "先の話");
        given.enter(today().minusDays(30), "訪問", "前の話");
        given.enter(today(), "見積", "訪問に数えない話");
        rep.get("/accounts/{id}", given.account)
                .then()
                .body("lastVisitOn", is(today().minusDays(3).toString()))
                .body("lastContactOn", is(today().toString()));
        var sinceTheVisit = Map.of(
                "has",
                "contacts",
                "where",
                Map.of(
                        "all",
                        List.of(
                                Map.of("field", "countsAsVisit", "op", "eq", "value", true),
                                Map.of("field", "heldOn", "op", "withinDays", "value", 7))));
        rep.post("/accounts/search", Map.of("where", sinceTheVisit, "sort", "-lastVisitOn"))
                .then()
                .statusCode(200)
                .body("items.id", contains(given.account))
                .body("items[0].lastVisitOn", is(today().minusDays(3).toString()));
    }

    @Test
    @Tag("ACT-02")
    void nothingIsReportedBeforeItHappened() {
        String id = given.plan(today());
        rep.post("/contacts/{id}/result", Map.of("heldOn", today().plusDays(1).toString()), id)
                .then()
                .statusCode(422)
                .body("code", is("held_in_future"))
                .body("errors[0].pointer", is("/heldOn"));
        rep.post("/contacts/{id}/result", Map.of("heldFrom", "10:00", "heldTo", "09:00"), id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/heldTo"));
        rep.post("/contacts/{id}/result", Map.of("heldFrom", "25:00"), id)
                .then()
                .statusCode(422);
    }

    @Test
    @Tag("ACT-02")
    void ofTwoResultsOfOnePlanTheFirstStands() {
        As guest = Given.rep(rep.department());
        String id = given.plan(today(), rep.id(), guest.id());
        guest.token();
        rep.token();
        List<Integer> answers = Stream.of(rep, guest)
                .map(one -> CompletableFuture.supplyAsync(
                        () -> one.post("/contacts/{id}/result", Map.of("text", one.name()), id)
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(200, answers.get(0));
        assertEquals(true, answers.get(1) == 409 || answers.get(1) == 412, answers.toString());
        rep.get("/contacts/{id}/history", id).then().body("items.verb", contains("reported", "planned"));
    }

    @Test
    @Tag("ACT-04")
    void whomItIsReportedToConfirmsOnceAndAgainAfterAnEdit() {
        As lead = Given.manager(rep.department());
        String id = given.plan(today());
        rep.post("/contacts/{id}/confirmation", Map.of(), id).then().statusCode(409);
        rep.post("/contacts/{id}/result", Map.of("text", "報告", "reportToId", lead.id()), id)
                .then()
                .statusCode(200)
                .body("confirmedAt", nullValue());
        rep.post("/contacts/{id}/confirmation", Map.of(), id).then().statusCode(403);
        lead.get("/contacts/{id}", id).then().body("allowed", contains("change", "delete", "confirm"));
        lead.post("/contacts/{id}/confirmation", Map.of(), id)
                .then()
                .statusCode(200)
                .body("confirmedBy", is(lead.id().toString()))
                .body("confirmedAt", notNullValue());
        rep.patch("/contacts/{id}", version(rep, id), Map.of("result", Map.of("text", "訂正した報告")), id)
                .then()
                .statusCode(200)
                .body("result.text", is("訂正した報告"))
                .body("confirmedAt", nullValue());
        rep.get("/contacts/{id}/history", id)
                .then()
                .body("items.verb", contains("updated", "confirmed", "reported", "planned"));
    }

    @Test
    @Tag("ACT-04")
    void whoIsAskedToConfirmMayReadItFromAnyDepartment() {
        As director = Given.rep("本社企画");
        Map<String, Object> held = given.held(today(), "電話", "報告だけ");
        held.put("reportToId", director.id());
        String id = made(rep.post("/contacts", held));
        director.get("/contacts/{id}", id).then().statusCode(200).body("allowed", contains("confirm"));
        director.patch("/contacts/{id}", 0, Map.of("subject", "x"), id).then().statusCode(403);
        director.post("/contacts/{id}/confirmation", Map.of(), id).then().statusCode(200);
    }

    @Test
    @Tag("ACT-05")
    @Tag("ACT-07")
    @Tag("PER-10")
    void callsAndMailsOfAPersonAreFoundByMethodPeriodAndText() {
        String person = rep.post("/persons", Map.of("familyName", "電話", "post", Map.of("accountId", given.account)))
                .path("id");
        Map<String, Object> call = given.held(today(), "電話", "新型ｶﾞﾗｽの納期を聞かれた");
        call.put("personIds", List.of(person));
        String id = made(rep.post("/contacts", call));
        given.enter(today().minusDays(60), "商談", "別の話");
        rep.get("/contacts?personId={p}&method=電話", person)
                .then()
                .body("items.id", contains(id))
                .body("items[0].persons.name", contains("電話"))
                .body("items[0].excerpt", is("新型ｶﾞﾗｽの納期を聞かれた"));
        for (String typed : List.of("がらす", "ガラス 納期"))
            rep.get("/contacts?accountId={a}&q={q}", given.account, typed)
                    .then()
                    .body("items.id", contains(id));
        rep.get(
                        "/contacts?q={q}&accountId={a}&to={d}",
                        "訪問先商事",
                        given.account,
                        today().minusDays(1).toString())
                .then()
                .body("items.excerpt", contains("別の話"));
        var byText = Map.of(
                "all",
                List.of(
                        Map.of("field", "text", "op", "contains", "value", "納期"),
                        Map.of("field", "account", "op", "eq", "value", given.account),
                        Map.of("field", "participants", "op", "hasAny", "value", List.of(rep.id()))));
        rep.post("/contacts/search", Map.of("where", byText)).then().body("items.id", contains(id));
        var talked = Map.of("has", "contacts", "where", Map.of("field", "method", "op", "eq", "value", "電話"));
        rep.post("/persons/search", Map.of("where", talked)).then().body("items.id", contains(person));
        As stranger = Given.rep("他県課");
        stranger.get("/contacts?q={q}", "納期").then().body("items", empty());
        stranger.post("/contacts/search", Map.of("where", Map.of())).then().body("items", empty());
    }

    @Test
    @Tag("ACT-02")
    void theDayChangesAtMidnightInTokyo() {
        rep.token();
        Instant justAfter = Instant.parse("2026-10-20T15:10:00Z"); // 00:10 of the 21st in Tokyo
        QuarkusMock.installMockForType(Clock.fixed(justAfter, ZoneOffset.UTC), Clock.class);
        Map<String, Object> call = given.held(today(), "電話", "夜中の電話");
        call.put("purpose", "商談");
        call.put("result", Map.of("text", "夜中の電話"));
        rep.post("/contacts", call).then().statusCode(201).body("result.heldOn", is("2026-10-21"));
        call.put("result", Map.of("heldOn", "2026-10-22"));
        rep.post("/contacts", call).then().statusCode(422).body("code", is("held_in_future"));
        Map<String, Object> plan = given.planned(java.time.LocalDate.of(2026, 10, 20));
        rep.post("/contacts", plan).then().statusCode(201);
        rep.get("/accounts/{id}", given.account).then().body("nextVisitOn", nullValue());
        plan.put("plannedOn", "2026-10-21");
        rep.post("/contacts", plan).then().statusCode(201);
        rep.get("/accounts/{id}", given.account)
                .then()
                .body("nextVisitOn", is("2026-10-21"))
                .body("lastVisitOn", is("2026-10-21"));
    }
}

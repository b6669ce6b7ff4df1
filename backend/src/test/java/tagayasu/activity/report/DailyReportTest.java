package tagayasu.activity.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.BusinessCalendar;

@QuarkusTest
@Tag("ACT-06")
class DailyReportTest {

    private final UUID department = Given.department("日報課");
    private final As rep = Given.rep(department);
    private final As manager = Given.manager(department);
    private String account;
    private String person;
    private LocalDate today;

    @Inject
    BusinessCalendar calendar;

    @BeforeEach
    void openAccount() {
        today = calendar.today();
        account = rep.post("/accounts", Map.of("name", "日報商事")).path("id");
        person = rep.post("/persons", Map.of("familyName", "日報", "givenName", "太郎"))
                .path("id");
        rep.post("/persons/{id}/posts", Map.of("accountId", account), person)
                .then()
                .statusCode(201);
    }

    private String held(String from, String text) {
        var result = Map.of("heldOn", today.toString(), "heldFrom", from, "text", text);
        return rep.post(
                        "/contacts",
                        Map.of("accountId", account, "method", "訪問", "personIds", List.of(person), "result", result))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String submitted() {
        String id = rep.put("/daily-reports/{u}/{d}", Map.of("remarks", "見積を急ぐ"), rep.id(), today.toString())
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        rep.post("/daily-reports/" + id + "/submission").then().statusCode(200);
        return id;
    }

    @Test
    @Tag("NEW-11")
    void theReportDraftsItselfFromTheDaysContactsInTheOrderOfTime() {
        String last = held("15:30", "三社目");
        String first = held("09:00", "一社目");
        var plan = Map.of(
                "accountId",
                account,
                "method",
                "訪問",
                "purpose",
                "商談",
                "plannedOn",
                today.plusDays(3).toString(),
                "plannedFrom",
                "10:00");
        String ahead =
                rep.post("/contacts", plan).then().statusCode(201).extract().path("id");
        rep.get("/daily-reports/{u}/{d}", rep.id(), today.toString())
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("entries.contactId", contains(first, last))
                .body("entries[0].persons.name", contains("日報 太郎"))
                .body("plans.contactId", contains(ahead))
                .body("superiors.userId", contains(manager.id().toString()))
                .body("allowed", contains("write", "submit"));
        rep.get("/daily-reports").then().body("items", empty());
    }

    @Test
    @Tag("NEW-11")
    void aSubmittedReportIsFixedAndSaysWhenAContactChanged() {
        String contact = held("09:00", "B社が15%値引き");
        String id = submitted();
        rep.put("/daily-reports/{u}/{d}", Map.of("remarks", "もう一言"), rep.id(), today.toString())
                .then()
                .statusCode(409)
                .body("code", is("report_submitted"));
        rep.post("/daily-reports/" + id + "/submission").then().statusCode(409);
        held("11:00", "あとから");
        rep.get("/daily-reports/{id}", id)
                .then()
                .body("entries.contactId", contains(contact))
                .body("changed", is(false))
                .body("entries[0].persons.name", contains("日報 太郎"));
        int version = rep.get("/contacts/{id}", contact).path("version");
        rep.patch("/contacts/{id}", version, Map.of("result", Map.of("text", "B社が20%値引き")), contact)
                .then()
                .statusCode(200);
        rep.get("/daily-reports/{id}", id)
                .then()
                .body("changed", is(true))
                .body("entries[0].changed", is(true))
                .body("entries[0].text", is("B社が15%値引き"));
    }

    @Test
    void theSuperiorIsToldOnceAndReadsItAsUnread() {
        held("09:00", "一社目");
        As peer = Given.rep(department);
        manager.get("/daily-reports/unsubmitted")
                .then()
                .body("items.userId", contains(rep.id().toString(), peer.id().toString()))
                .body("items.contacts", contains(1, 0));
        String id = submitted();
        manager.get("/notifications").then().body("items.kind", contains("report.submitted"));
        manager.get("/daily-reports?unread=true").then().body("items.id", contains(id));
        manager.get("/daily-reports/unsubmitted")
                .then()
                .body("items.userId", contains(peer.id().toString()));
        for (int i = 0; i < 2; i++)
            manager.post("/daily-reports/" + id + "/read")
                    .then()
                    .statusCode(200)
                    .body("readings.userId", contains(manager.id().toString()));
        manager.get("/daily-reports?unread=true").then().body("items", empty());
        manager.get("/daily-reports?userId={u}", rep.id())
                .then()
                .body("items.id", contains(id))
                .body("items[0].read", is(true))
                .body("items[0].entries", is(1));
        peer.get("/daily-reports?unread=true").then().body("items", empty());
    }

    /** GEN-04: where nobody in the department leads, the nearest department above does. */
    @Test
    void theSuperiorMayStandAboveTheDepartment() {
        As deep = Given.rep(Given.department("日報係", department));
        String id = deep.put("/daily-reports/{u}/{d}", Map.of(), deep.id(), today.toString())
                .path("id");
        deep.post("/daily-reports/" + id + "/submission").then().statusCode(200);
        manager.get("/daily-reports?unread=true").then().body("items.id", hasItem(id));
    }

    @Test
    void aDraftIsItsWritersAndAnotherDepartmentSeesNothing() {
        String id = rep.put("/daily-reports/{u}/{d}", Map.of("remarks", "下書き"), rep.id(), today.toString())
                .path("id");
        manager.get("/daily-reports/{id}", id).then().statusCode(404);
        manager.get("/daily-reports/{u}/{d}", rep.id(), today.toString()).then().statusCode(404);
        manager.get("/daily-reports").then().body("items.id", not(hasItem(id)));
        manager.put("/daily-reports/{u}/{d}", Map.of("remarks", "書き込み"), rep.id(), today.toString())
                .then()
                .statusCode(404);
        rep.post("/daily-reports/" + id + "/submission").then().statusCode(200);
        manager.get("/daily-reports/{u}/{d}", rep.id(), today.toString()).then().body("submittedAt", notNullValue());
        As stranger = Given.manager("別の日報課");
        stranger.get("/daily-reports/{id}", id).then().statusCode(404);
        stranger.get("/daily-reports/{u}/{d}", rep.id(), today.toString())
                .then()
                .statusCode(404);
        stranger.post("/daily-reports/" + id + "/read").then().statusCode(404);
        stranger.get("/daily-reports").then().body("items.id", not(hasItem(id)));
        manager.post("/daily-reports/" + id + "/submission").then().statusCode(403);
        Given.reader(department).get("/daily-reports/{id}", id).then().statusCode(404);
    }

    @Test
    void nobodyCommentsOnADraftOfAnotherOrLearnsThatThereIsOne() {
        String id = rep.put("/daily-reports/{u}/{d}", Map.of("remarks", "下書き"), rep.id(), today.toString())
                .path("id");
        var said = Map.of("subjectKind", "dailyReport", "subjectId", id, "text", "早く出してください");
        for (As other : List.of(manager, Given.admin())) {
            other.post("/comments", said).then().statusCode(404);
            other.get("/comments?subjectKind=dailyReport&subjectId={r}", id)
                    .then()
                    .statusCode(404);
            other.get("/daily-reports?withTotal=true&userId={u}&q={q}", rep.id(), "下書き")
                    .then()
                    .body("total", is(0));
        }
        var mention =
                Map.of("subjectKind", "dailyReport", "subjectId", id, "text", "見て", "mentions", List.of(manager.id()));
        rep.post("/comments", mention).then().statusCode(422).body("code", is("mention_cannot_see"));
        rep.post("/daily-reports/" + id + "/submission").then().statusCode(200);
        manager.post("/comments", said).then().statusCode(201);
    }

    @Test
    void aReportIsNotOfADayToCome() {
        rep.put("/daily-reports/{u}/{d}", Map.of(), rep.id(), today.plusDays(1).toString())
                .then()
                .statusCode(422);
    }
}

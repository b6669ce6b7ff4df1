package tagayasu.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.BusinessCalendar;

/** Who takes part in a visit sees the visit; of its customer and its people only what they may see anyway. */
@QuarkusTest
@Tag("GOV-01")
class HiddenInActivityTest {

    private final As admin = Given.admin();
    private final UUID department = Given.department("同行課");
    private final As rep = Given.rep(department);
    private final As manager = Given.manager(department);
    private final As other = Given.rep("担当課");
    private final String phone = "0" + (700_000_000L + Math.abs(other.id().hashCode()) % 99_000_000L);
    private String hidden;
    private String stranger;

    @Inject
    BusinessCalendar calendar;

    @BeforeEach
    void openThem() {
        hidden = made(admin.post(
                "/accounts",
                Map.of(
                        "name",
                        "秘匿製薬" + UUID.randomUUID(),
                        "ownerId",
                        other.id(),
                        "city",
                        "宇治市",
                        "phone",
                        phone,
                        "postalCode",
                        "611-0021")));
        stranger = made(
                admin.post("/persons", Map.of("familyName", "秘匿", "ownerId", other.id(), "mobile", "090-8765-4321")));
    }

    private static String made(io.restassured.response.Response answer) {
        return answer.then().statusCode(201).extract().path("id");
    }

    private Map<String, Object> contact(Object... more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("accountId", hidden, "method", "訪問", "participantIds", List.of(rep.id())));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return body;
    }

    private String visit(LocalDate day) {
        return made(
                admin.post("/contacts", contact("purpose", "商談", "plannedOn", day.toString(), "plannedFrom", "10:00")));
    }

    @Test
    @Tag("PLN-02")
    void theDaySaysWhereOneIsInvitedButNothingElseOfACustomerOutOfSight() {
        visit(calendar.today());
        rep.get("/today")
                .then()
                .body("stops[0].place.address", is("宇治市"))
                .body("stops[0].place.phone", nullValue())
                .body("stops[0].place.rank", nullValue())
                .body("stops[0].place.openComplaints", is(0));
        other.get("/today?userId={u}", rep.id()).then().body("stops[0].place.phone", is(phone));
    }

    @Test
    @Tag("ACT-01")
    void aContactIsNotFoundByWhatItsReaderMayNotSeeOfTheCustomer() {
        String id = made(admin.post("/contacts", contact("result", Map.of("text", "同行した"))));
        rep.get("/contacts?q={q}", "同行した").then().body("items.id", contains(id));
        for (String q : List.of(phone, "宇治市"))
            rep.get("/contacts?withTotal=true&q={q}", q)
                    .then()
                    .body("items", empty())
                    .body("total", is(0));
        other.get("/contacts?q={q}", "宇治市").then().body("items.id", contains(id));
    }

    @Test
    @Tag("ACT-01")
    void aContactIsNotFoundByAPersonWhomItsReaderMayNotSee() {
        String id =
                made(admin.post("/contacts", contact("personIds", List.of(stranger), "result", Map.of("text", "会った"))));
        rep.get("/contacts").then().body("items.id", contains(id)).body("items[0].persons", empty());
        rep.get("/contacts?withTotal=true&personId={p}", stranger)
                .then()
                .body("items", empty())
                .body("total", is(0));
        other.get("/contacts?personId={p}", stranger).then().body("items.id", contains(id));
    }

    @Test
    @Tag("VOC-01")
    void aComplaintTellsNothingOfACustomerThatItsOwnerMayNotSee() {
        String id = made(admin.post(
                "/complaints",
                Map.of(
                        "accountId",
                        hidden,
                        "ownerId",
                        rep.id(),
                        "subject",
                        "縫い目の件" + rep.id(),
                        "severity",
                        "low",
                        "receivedOn",
                        "2026-10-01")));
        rep.get("/complaints").then().body("items.id", contains(id)).body("items[0].accountName", nullValue());
        for (String q : List.of("秘匿製薬", phone, "宇治市"))
            rep.get("/complaints?withTotal=true&q={q}", q)
                    .then()
                    .body("items", empty())
                    .body("total", is(0));
        rep.get("/search?kinds=complaint&q={q}", "縫い目の件" + rep.id())
                .then()
                .body("groups[0].items.id", contains(id))
                .body("groups[0].items[0].subtitle", nullValue());
        other.get("/complaints?q={q}", "宇治市").then().body("items.id", contains(id));
    }

    @Test
    @Tag("DEA-01")
    void aDealIsNotFoundByWhatItsOwnerMayNotSeeOfTheCustomer() {
        String id = made(admin.post("/deals", Map.of("accountId", hidden, "ownerId", rep.id(), "name", "増設の件")));
        rep.get("/deals?q={q}", "増設の件").then().body("items.id", contains(id));
        for (String q : List.of(phone, "宇治市"))
            rep.get("/deals?withTotal=true&q={q}", q)
                    .then()
                    .body("items", empty())
                    .body("total", is(0));
    }

    private Map<String, Object> rule(Object condition) {
        return Map.of(
                "name",
                "探り",
                "validFrom",
                calendar.today().toString(),
                "validTo",
                calendar.today().toString(),
                "condition",
                condition,
                "points",
                1,
                "rankingShown",
                true);
    }

    @Test
    @Tag("ACT-09")
    void noManagerLearnsByCountingWhatTheyMayNotRead() {
        String open = made(rep.post("/accounts", Map.of("name", "公開商店")));
        var met = contact("accountId", open, "personIds", List.of(stranger), "result", Map.of("text", "会った"));
        admin.post("/contacts", met).then().statusCode(201);
        var theirs = contact("participantIds", List.of(other.id()), "personIds", List.of(stranger));
        theirs.put("result", Map.of("text", "合併の話"));
        admin.post("/contacts", theirs).then().statusCode(201);
        var mobile = Map.of("field", "mobile", "op", "startsWith", "value", "090-8765");
        var secret = Map.of("has", "contacts", "where", Map.of("field", "text", "op", "contains", "value", "合併"));
        for (Object probe : List.of(mobile, secret)) {
            String id = made(manager.post("/priority-activities", rule(Map.of("has", "persons", "where", probe))));
            manager.get("/priority-activities/points").then().statusCode(200).body("ranking", empty());
            manager.delete("/priority-activities/{id}", 0, id).then().statusCode(204);
        }
        made(admin.post("/priority-activities", rule(Map.of("has", "persons", "where", mobile))));
    }

    @Test
    @Tag("ACT-09")
    void noRuleBreaksTheReportsOfOthers() {
        var me = Map.of("field", "owner", "op", "in", "value", List.of("me"));
        String id = made(manager.post("/priority-activities", rule(me)));
        String open = made(rep.post("/accounts", Map.of("name", "公開商店")));
        made(rep.post("/contacts", contact("accountId", open, "result", Map.of("text", "普通の日"))));
        rep.get("/priority-activities/points").then().statusCode(200);
        rep.get("/daily-reports/{u}/{d}", rep.id(), calendar.today().toString())
                .then()
                .statusCode(200);
        manager.patch("/priority-activities/{id}", 0, Map.of("condition", Map.of("all", List.of())), id)
                .then()
                .statusCode(200);
    }
}

package tagayasu.activity.today;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
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
@Tag("PLN-02")
class TodayTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final As rep = Given.rep("巡回課");
    private String account;

    @BeforeEach
    void openAccount() {
        account = rep.post(
                        "/accounts",
                        Map.of(
                                "name",
                                "巡回先" + UUID.randomUUID(),
                                "prefecture",
                                "石川県",
                                "city",
                                "金沢市",
                                "address",
                                "本町3-4"))
                .path("id");
    }

    @Test
    void theDayIsInTimeOrderWithTheAddressAndWhatWasLastSaidThere() {
        String afternoon = plan(rep, today, "15:30", rep.id());
        String morning = plan(rep, today, "09:00", rep.id());
        plan(rep, today.plusDays(1), "09:00", rep.id());
        say(today.minusDays(9), "前々回の話");
        String last = say(today.minusDays(2), "棚の高さを測ってほしいとのこと");
        rep.get("/today")
                .then()
                .statusCode(200)
                .body("date", is(today.toString()))
                .body("userId", is(rep.id().toString()))
                .body("stops.contact.id", contains(morning, afternoon))
                .body("stops[0].place.address", is("石川県金沢市本町3-4"))
                .body("stops[0].place.lastVisitOn", is(today.minusDays(2).toString()))
                .body("stops[0].lastTalk.contactId", is(last))
                .body("stops[0].lastTalk.excerpt", is("棚の高さを測ってほしいとのこと"));
        rep.get("/today?on={day}", today.plusDays(5).toString())
                .then()
                .statusCode(200)
                .body("date", is(today.plusDays(5).toString()))
                .body("stops", empty());
    }

    @Test
    void whatWasDoneStaysInTheDayAndWhatWasCalledOffDoesNot() {
        String done = plan(rep, today, "09:00", rep.id());
        String off = plan(rep, today, "10:00", rep.id());
        rep.post("/contacts/{id}/result", Map.of("heldOn", today.toString(), "text", "済"), done)
                .then()
                .statusCode(200);
        rep.post("/contacts/{id}/cancellation", Map.of("reason", "先方都合"), off)
                .then()
                .statusCode(200);
        rep.get("/today")
                .then()
                .body("stops.contact.id", contains(done))
                .body("stops[0].contact.state", is("done"))
                .body("stops[0].lastTalk", nullValue());
    }

    @Test
    void aColleagueSeesTheDayOfAnotherAndAnotherDepartmentSeesNothingOfIt() {
        String plan = plan(rep, today, "11:00", rep.id());
        As manager = Given.manager(rep.department());
        manager.get("/today?userId={u}", rep.id()).then().body("stops.contact.id", contains(plan));
        As stranger = Given.rep("よその課");
        stranger.get("/today?userId={u}", rep.id()).then().statusCode(200).body("stops", empty());
        stranger.get("/today?userId={u}", UUID.randomUUID()).then().statusCode(404);
    }

    private String plan(As by, LocalDate day, String from, UUID... participants) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "accountId",
                account,
                "purpose",
                "商談",
                "method",
                "訪問",
                "plannedOn",
                day.toString(),
                "plannedFrom",
                from));
        plan.put("participantIds", List.of(participants));
        return by.post("/contacts", plan).then().statusCode(201).extract().path("id");
    }

    private String say(LocalDate day, String text) {
        return rep.post(
                        "/contacts",
                        Map.of(
                                "accountId",
                                account,
                                "method",
                                "訪問",
                                "purpose",
                                "訪問",
                                "result",
                                Map.of("heldOn", day.toString(), "text", text)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package tagayasu.customer.alarm;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.customer.alarm.AlarmWorld.TODAY;
import static tagayasu.customer.alarm.AlarmWorld.alarms;
import static tagayasu.customer.alarm.AlarmWorld.morning;
import static tagayasu.customer.alarm.AlarmWorld.on;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DealAlarmTest {

    private AlarmWorld world;

    @BeforeEach
    void begin() {
        world = new AlarmWorld();
    }

    private String deal(LocalDate expected, LocalDate urgentBy) {
        Map<String, Object> body =
                new HashMap<>(Map.of("accountId", world.account, "name", "冷蔵設備", "expectedOn", expected.toString()));
        if (urgentBy != null) body.put("urgentBy", urgentBy.toString());
        return world.rep.post("/deals", body).then().statusCode(201).extract().path("id");
    }

    private void talk(String deal, LocalDate held) {
        Map<String, ?> body = Map.of(
                "accountId",
                world.account,
                "dealId",
                deal,
                "method",
                "電話",
                "result",
                Map.of("heldOn", held.toString()));
        world.rep.post("/contacts", body).then().statusCode(201);
    }

    private int version(String deal) {
        return world.rep.get("/deals/{id}", deal).path("version");
    }

    @Test
    @Tag("YLW-04")
    void aDealPastItsExpectedDayIsToldUntilItGetsAnotherDayOrIsClosed() {
        String deal = deal(TODAY.plusDays(1), null);
        morning(TODAY.plusDays(1));
        assertEquals(List.of(), alarms(deal));
        morning(TODAY.plusDays(2));
        assertEquals(List.of("dealPastExpected 2 2 - -"), alarms(deal));
        world.rep.get("/alarms?kind=dealPastExpected").then().body("items.subjectId", contains(deal));
        world.stranger.get("/alarms").then().body("items", empty());
        var later = Map.of("expectedOn", TODAY.plusDays(9).toString());
        world.rep.patch("/deals/{id}", version(deal), later, deal).then().statusCode(200);
        assertEquals(List.of("dealPastExpected 2 2 - gone"), alarms(deal));
    }

    @Test
    @Tag("YLW-04")
    void aDealThatNobodyTouchesIsToldUntilSomebodySpeaksOfItOrMovesIt() {
        String deal = deal(TODAY.plusDays(90), null);
        morning(TODAY.plusDays(21));
        assertEquals(List.of(), alarms(deal));
        morning(TODAY.plusDays(22));
        assertEquals(List.of("dealUntouched 22 22 - -"), alarms(deal));
        talk(deal, TODAY.plusDays(22));
        assertEquals(List.of("dealUntouched 22 22 - gone"), alarms(deal));
        morning(TODAY.plusDays(43));
        assertEquals(1, alarms(deal).size());
        world.admin.get("/alarms/rules").then().body("items.kind", hasItems("dealUntouched", "dealUrgent"));
    }

    @Test
    @Tag("DEA-08")
    void anUrgentDealWithoutActionIsToldToTheOwnerThenTheSuperiorUntilItIsActedOn() {
        String deal = deal(TODAY.plusDays(90), TODAY.plusDays(2));
        String heeded = deal(TODAY.plusDays(90), TODAY.plusDays(2));
        talk(heeded, TODAY);
        morning(TODAY.plusDays(2));
        assertEquals(List.of(), alarms(deal));
        morning(TODAY.plusDays(3));
        assertEquals(List.of("dealUrgent 3 3 - -"), alarms(deal));
        morning(TODAY.plusDays(4));
        assertEquals(List.of("dealUrgent 3 3 4 -"), alarms(deal));
        assertEquals(List.of(), alarms(heeded));
        world.manager.get("/alarms?kind=dealUrgent&state=escalated").then().body("items.subjectId", contains(deal));
        world.manager.get("/notifications").then().body("items.kind", hasItems("alarm.escalated"));
        on(TODAY.plusDays(4), 10);
        talk(deal, TODAY.plusDays(4));
        assertEquals(List.of("dealUrgent 3 3 4 gone"), alarms(deal));
        world.manager.get("/alarms?kind=dealUrgent").then().body("items", empty());
    }
}

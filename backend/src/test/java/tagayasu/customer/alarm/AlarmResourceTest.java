package tagayasu.customer.alarm;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.customer.alarm.AlarmWorld.TODAY;
import static tagayasu.customer.alarm.AlarmWorld.alarms;
import static tagayasu.customer.alarm.AlarmWorld.morning;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("YLW-04")
class AlarmResourceTest {

    private AlarmWorld world;

    @BeforeEach
    void begin() {
        world = new AlarmWorld();
    }

    private String only(As reader) {
        return reader.get("/alarms").then().statusCode(200).extract().path("items[0].id");
    }

    @Test
    void anAlarmSaysWhatIsToBeDoneSinceWhenAndOpensTheRecord() {
        String talk = world.talk(TODAY.minusDays(9), "再見積を持参", TODAY.minusDays(4));
        morning(TODAY);
        world.rep
                .get("/alarms?accountId=" + world.account + "&kind=nextActionOverdue&withTotal=true")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .body("items[0].kind", equalTo("nextActionOverdue"))
                .body("items[0].subjectKind", equalTo("contact"))
                .body("items[0].subjectId", equalTo(talk))
                .body("items[0].note", equalTo("再見積を持参"))
                .body("items[0].accountName", equalTo("近江屋"))
                .body("items[0].ownerName", equalTo(world.rep.name()))
                .body("items[0].daysOverdue", is(4))
                .body("items[0].openedOn", equalTo(TODAY.minusDays(3).toString()));
        world.rep.get("/alarms?q=近江").then().body("items.size()", is(1));
        world.rep.get("/alarms?kind=taskOverdue").then().body("items", empty());
    }

    @Test
    void aSnoozedAlarmRestsWithItsReasonAndIsToldAnewTheMorningAfter() {
        String task = world.task("見積を送る", TODAY.minusDays(1));
        morning(TODAY);
        String path = "/alarms/" + only(world.rep) + "/snooze";
        Map<String, Object> until = Map.of("until", TODAY.plusDays(5).toString(), "reason", "先方の決算明けまで");
        world.stranger.post(path, until).then().statusCode(404);
        world.rep
                .post(path, Map.of("until", TODAY.toString(), "reason", "今日まで"))
                .then()
                .statusCode(422)
                .body("code", equalTo("snooze_out_of_range"));
        world.rep
                .post(path, Map.of("until", TODAY.plusDays(5).toString(), "reason", " "))
                .then()
                .statusCode(422);
        world.rep
                .post(path, until)
                .then()
                .statusCode(200)
                .body("state", equalTo("snoozed"))
                .body("snoozeReason", equalTo("先方の決算明けまで"))
                .body("snoozedByName", equalTo(world.rep.name()));
        world.rep.get("/alarms").then().body("items", empty());
        world.rep.get("/alarms?state=snoozed").then().body("items.title", contains("見積を送る"));
        for (int day = 1; day <= 5; day++) morning(TODAY.plusDays(day));
        assertEquals(List.of("taskOverdue 0 - - -"), alarms(task), "it rests");
        morning(TODAY.plusDays(6));
        assertEquals(List.of("taskOverdue 0 6 - -"), alarms(task));
        world.rep.get("/alarms").then().body("items.snoozedUntil", contains(nullValue()));
        world.rep
                .get("/accounts/" + world.account + "/timeline?kind=alarm")
                .then()
                .body("items.verb", contains("alarmSnoozed", "opened"));
        world.rep.delete(path).then().statusCode(204);
        world.rep.delete(path).then().statusCode(404);
        world.rep.post("/tasks/" + task + "/completion").then().statusCode(200);
        world.rep
                .post(path, Map.of("until", TODAY.plusDays(9).toString(), "reason", "もう一度"))
                .then()
                .statusCode(409)
                .body("code", equalTo("alarm_cleared"));
        world.rep
                .get("/alarms?state=cleared")
                .then()
                .body("items.clearedHow", contains("gone"))
                .body("items.clearedByName", contains(world.rep.name()));
    }

    @Test
    @Tag("GOV-01")
    void anAlarmIsSeenByWhoeverSeesTheRecordAndByNobodyElse() {
        world.task("自分の用件", TODAY.minusDays(2));
        world.complaint("梱包の破れ", TODAY.minusDays(9));
        morning(TODAY);
        world.rep.get("/alarms").then().body("items.title", containsInAnyOrder("自分の用件", "梱包の破れ"));
        world.second.get("/alarms").then().body("items.title", contains("梱包の破れ"));
        world.second
                .get("/accounts/" + world.account + "/timeline?kind=alarm")
                .then()
                .body("items.size()", is(1));
        world.manager.get("/alarms").then().body("items.size()", is(2));
        world.stranger.get("/alarms").then().body("items", empty());
        world.stranger.get("/alarms/counts").then().body("total", is(0));
        world.second.get("/alarms/counts").then().body("total", is(1));
    }

    @Test
    void theManagerSeesHowManyEachMemberHasAndTheTeamBoardShowsThem() {
        for (int i = 1; i <= 3; i++) world.task("用件" + i, TODAY.minusDays(i));
        world.task(world.second, "別の用件", TODAY.minusDays(7));
        morning(TODAY);
        world.manager
                .get("/alarms/counts?departmentId=" + world.office)
                .then()
                .statusCode(200)
                .body("total", is(4))
                .body(
                        "items.ownerId",
                        contains(world.rep.id().toString(), world.second.id().toString()))
                .body("items.kind", contains("taskOverdue", "taskOverdue"))
                .body("items.alarms", contains(3, 1))
                .body("items.longest", contains(3, 7));
        String team = Given.team("一班", world.second).toString();
        world.manager.get("/alarms?teamId=" + team).then().body("items.title", contains("別の用件"));
        world.manager
                .get("/team-activity?departmentId=" + world.office)
                .then()
                .statusCode(200)
                .body("members.find { it.userId == '" + world.rep.id() + "' }.alarms", is(3));
    }

    @Test
    void theLimitsAreAnAdministratorsMatterAndHoldAtOnce() {
        String task = world.task("用件", TODAY.minusDays(3));
        String talk = world.talk(TODAY.minusDays(3), "電話する", TODAY.minusDays(2));
        morning(TODAY);
        world.rep
                .get("/alarms/rules")
                .then()
                .statusCode(200)
                .body("hour", is(7))
                .body("items.find { it.kind == 'complaintUnanswered' }.escalateAfterDays", is(2));
        var off = Map.of("kind", "nextActionOverdue", "on", false, "days", 0);
        var later = Map.of("kind", "taskOverdue", "on", true, "days", 10, "escalateAfterDays", 5);
        var rules = Map.of("hour", 8, "items", List.of(off, later));
        world.manager.put("/alarms/rules", rules).then().statusCode(403);
        world.admin
                .put("/alarms/rules", Map.of("hour", 8, "items", List.of(Map.of("kind", "x", "on", true, "days", 1))))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_alarm_kind"));
        world.admin
                .put("/alarms/rules", Map.of("hour", 8, "items", List.of(off, off)))
                .then()
                .statusCode(422)
                .body("code", equalTo("alarm_kind_twice"));
        world.admin
                .put("/alarms/rules", rules)
                .then()
                .statusCode(200)
                .body("hour", is(8))
                .body("items.find { it.kind == 'taskOverdue' }.days", is(10));
        assertEquals(List.of("nextActionOverdue -1 0 - off"), alarms(talk));
        assertEquals(List.of("taskOverdue -2 0 - gone"), alarms(task));
        morning(TODAY.plusDays(7));
        assertEquals(1, alarms(task).size(), "the tenth day after the due day is the last");
        for (int day = 8; day <= 13; day++) morning(TODAY.plusDays(day));
        assertEquals(List.of("taskOverdue -2 0 - gone", "taskOverdue 8 8 13 -"), alarms(task));
        assertEquals(1, alarms(talk).size());
    }
}

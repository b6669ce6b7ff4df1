package tagayasu.customer.alarm;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.customer.alarm.AlarmWorld.TODAY;
import static tagayasu.customer.alarm.AlarmWorld.alarms;
import static tagayasu.customer.alarm.AlarmWorld.morning;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.platform.Sql;

/** Alarms come in the morning, once; are told once; go to the superior where the kind says so; and go with their cause. */
@QuarkusTest
@Tag("YLW-04")
class AlarmMorningTest {

    private AlarmWorld world;

    @BeforeEach
    void begin() {
        world = new AlarmWorld();
    }

    @Test
    void anOverdueTaskRaisesAnAlarmTheMorningAfterAndOnlyOnce() {
        String task = world.task("見積を送る", TODAY);
        morning(TODAY);
        assertEquals(List.of(), alarms(task), "due today is in time");
        morning(TODAY.plusDays(1));
        morning(TODAY.plusDays(1));
        morning(TODAY.plusDays(2));
        assertEquals(List.of("taskOverdue 1 1 - -"), alarms(task));
        world.rep.post("/tasks/" + task + "/completion").then().statusCode(200);
        assertEquals(List.of("taskOverdue 1 1 - gone"), alarms(task), "gone with the task, not with the next morning");
        world.rep.delete("/tasks/" + task + "/completion").then().statusCode(200);
        assertEquals(List.of("taskOverdue 1 1 - -"), alarms(task), "it was not done after all");
    }

    @Test
    void afterDaysInWhichNobodyWasUpAnAlarmBearsTheMorningOnWhichItShouldHaveCome() {
        String first = world.task("一番", TODAY);
        String second = world.task("二番", TODAY.plusDays(3));
        morning(TODAY);
        morning(TODAY.plusDays(5));
        assertEquals(List.of("taskOverdue 1 5 - -"), alarms(first));
        assertEquals(List.of("taskOverdue 4 5 - -"), alarms(second));
    }

    @Test
    void aNextActionIsOverdueUnlessAnotherContactFollowedOrAPlanStands() {
        String talk = world.talk(TODAY, "再見積を持参", TODAY.plusDays(2));
        morning(TODAY.plusDays(3));
        assertEquals(List.of("nextActionOverdue 3 3 - -"), alarms(talk));
        String plan = world.plan(TODAY.plusDays(5));
        assertEquals(List.of("nextActionOverdue 3 3 - gone"), alarms(talk), "a plan stands");
        morning(TODAY.plusDays(5));
        assertEquals(1, alarms(talk).size());
        morning(TODAY.plusDays(6));
        assertEquals(
                List.of("nextActionOverdue 3 3 - gone", "nextActionOverdue 6 6 - -"), alarms(talk), "it was missed");
        world.rep.post("/contacts/" + plan + "/cancellation", Map.of("reason", "先方都合"));
        world.talk(TODAY.plusDays(6), null, null);
        assertEquals(
                List.of("nextActionOverdue 3 3 - gone", "nextActionOverdue 6 6 - gone"), alarms(talk), "they spoke");
    }

    @Test
    void aComplaintThatNobodySeesToGoesToTheSuperiorAndGoesWhenSomebodyBegins() {
        String complaint = world.complaint("梱包の破れ", TODAY);
        for (int day = 1; day <= 6; day++) morning(TODAY.plusDays(day));
        assertEquals(List.of("complaintUnanswered 3 3 5 -"), alarms(complaint));
        assertEquals(List.of("alarm.complaintUnanswered owner 1"), alarmNotices(world.rep.id()));
        assertEquals(List.of("alarm.escalated superior 1"), alarmNotices(world.manager.id()));
        world.manager
                .get("/alarms?state=escalated")
                .then()
                .statusCode(200)
                .body("items.title", contains("梱包の破れ"))
                .body("items.state", contains("escalated"));
        world.rep.post("/complaints/" + complaint + "/acceptance").then().statusCode(200);
        assertEquals(List.of("complaintUnanswered 3 3 5 gone"), alarms(complaint));
        world.manager.get("/alarms").then().body("items", empty());
        world.rep
                .get("/accounts/" + world.account + "/timeline?kind=alarm")
                .then()
                .statusCode(200)
                .body("items.verb", contains("cleared", "escalated", "opened"));
    }

    @Test
    void aPersonHearsOnceAMorningOfAllNewAlarmsOfAKindAndOnlyIfTheyWant() {
        for (int i = 1; i <= 5; i++) world.task("用件" + i, TODAY.minusDays(10 - i));
        world.talk(TODAY.minusDays(3), "電話する", TODAY.minusDays(2));
        world.second.put(
                "/notification-choices",
                Map.of("items", List.of(Map.of("kind", "alarm.taskOverdue", "choice", "none"))));
        world.task(world.second, "静かに", TODAY.minusDays(1));
        morning(TODAY);
        morning(TODAY);
        assertEquals(
                List.of("alarm.nextActionOverdue owner 1", "alarm.taskOverdue owner 5 用件1、用件2、用件3 (+2)"),
                alarmNotices(world.rep.id()));
        assertEquals(List.of(), alarmNotices(world.second.id()));
        assertEquals(List.of(), alarmNotices(world.manager.id()));
        world.rep.get("/alarms").then().body("items.size()", equalTo(6));
        assertEquals(Map.of("opened", 0L, "cleared", 0L, "told", 0L, "escalated", 0L), morning(TODAY.plusDays(1)));
    }

    @Test
    void whoeverTakesOverIsToldAndTheAlarmIsTheirs() {
        String task = world.task("引き継ぐ件", TODAY.minusDays(1));
        morning(TODAY);
        world.rep
                .patch("/tasks/{id}", 0, Map.of("assigneeId", world.second.id()), task)
                .then()
                .statusCode(200);
        world.second.get("/alarms?ownerId=" + world.second.id()).then().body("items.title", contains("引き継ぐ件"));
        morning(TODAY.plusDays(1));
        assertEquals(List.of("alarm.taskOverdue owner 1"), alarmNotices(world.second.id()));
    }

    private static List<String> alarmNotices(UUID user) {
        return AlarmWorld.rows()
                .list(
                        Sql.of(
                                "select concat_ws(' ', kind, why, detail ->> 'count', detail ->> 'text') as said from notice"
                                        + " where user_id = ? and kind like 'alarm%' order by kind",
                                user),
                        row -> row.text("said"));
    }
}

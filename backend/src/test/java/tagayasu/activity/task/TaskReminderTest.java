package tagayasu.activity.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.Killed;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
@Tag("TSK-01")
@ActivateRequestContext
class TaskReminderTest {

    @Inject
    TaskReminders reminders;

    @Inject
    Rows rows;

    private final As rep = Given.rep("忘れない課");

    private String due(String by) {
        return due(Map.of("name", "思い出す", "remindAt", ago(3), "remindBy", by));
    }

    private String due(Map<String, ?> task) {
        return rep.post("/tasks", task).then().statusCode(201).extract().path("id");
    }

    /** As when nobody was up for some days. */
    private static String ago(int days) {
        return Instant.now().minus(days, ChronoUnit.DAYS).toString();
    }

    /** One of several processes: with a request context of its own, as the scheduler gives it. */
    private CompletableFuture<Void> replica() {
        return CompletableFuture.runAsync(() -> {
            var context = Arc.container().requestContext();
            context.activate();
            try {
                reminders.run();
            } finally {
                context.terminate();
            }
        });
    }

    private long told() {
        Sql all = Sql.of("select count(*) as n from notice where user_id = ? and kind = 'task.reminder'", rep.id());
        return rows.list(all, row -> row.count("n")).get(0);
    }

    @Test
    void aReminderComesOnceAtItsMomentByTheChosenWay() {
        String id = due("both");
        due(Map.of(
                "name",
                "まだ先",
                "remindAt",
                Instant.now().plus(1, ChronoUnit.DAYS).toString()));
        reminders.run();
        reminders.run();
        rep.get("/notifications?open=true")
                .then()
                .body("items.title", contains("思い出す"))
                .body("items.why", contains("assignee"));
        Sql mails = Sql.of("select count(*) as n from mail_out where to_user_id = ?", rep.id());
        assertEquals(1, rows.list(mails, row -> row.count("n")).get(0));
        rep.patch("/tasks/" + id, 0, Map.of("remindAt", ago(1))).then().statusCode(200);
        reminders.run();
        assertEquals(2, told(), "another moment is another reminder");
    }

    @Test
    void byMailItIsNotOnTheScreenAndWhatTheAssigneeChoseGoesFirst() {
        due("mail");
        reminders.run();
        rep.get("/notifications").then().body("items", empty());
        rep.put("/notification-choices", Map.of("items", List.of(Map.of("kind", "task.reminder", "choice", "screen"))))
                .then()
                .statusCode(200);
        due("mail");
        reminders.run();
        rep.get("/notifications").then().body("items.kind", contains("task.reminder"));
    }

    @Test
    void aTaskThatIsDoneOrBinnedSendsNone() {
        rep.post("/tasks/" + due("screen") + "/completion").then().statusCode(200);
        rep.delete("/tasks/" + due("screen"), 0).then().statusCode(204);
        reminders.run();
        assertEquals(0, told());
    }

    @Test
    void severalReplicasSendEachOnce() {
        for (int i = 0; i < 20; i++) due("screen");
        CompletableFuture.allOf(replica(), replica(), replica()).join();
        assertEquals(20, told());
    }

    @Test
    void aKillInTheMiddleLosesAndDoublesNothing() throws Exception {
        due("screen");
        var killed = Killed.before("notice", this::replica);
        killed.handle((done, failure) -> failure).get();
        assertEquals(0, told());
        reminders.run();
        reminders.run();
        assertEquals(1, told());
    }

    @Test
    void aChangeAtTheSameMomentDoesNotTakeTheMarkAway() {
        String id = due("screen");
        reminders.run();
        rep.patch("/tasks/" + id, 0, Map.of("note", "メモ"))
                .then()
                .statusCode(200)
                .body("note", is("メモ"));
        reminders.run();
        assertEquals(1, told());
    }
}

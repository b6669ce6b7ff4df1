package tagayasu.activity.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class TaskResourceTest {

    private final UUID department = Given.department("段取り課");
    private final As rep = Given.rep(department);
    private final As colleague = Given.rep(department);
    private final As manager = Given.manager(department);
    private final As stranger = Given.rep("よその課");

    private static String made(As user, Map<String, ?> task) {
        return user.post("/tasks", task).then().statusCode(201).extract().path("id");
    }

    private static List<String> kinds(As reader) {
        return reader.get("/notifications?open=true").path("items.kind");
    }

    @Test
    @Tag("TSK-01")
    void aTaskIsOnesOwnUnlessItIsAskedOfAnother() {
        String id = made(rep, Map.of("name", " 見積を送る ", "dueOn", "2026-12-01", "remindAt", "2026-11-30T00:00:00Z"));
        rep.get("/tasks/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", is("見積を送る"))
                .body("assigneeId", is(rep.id().toString()))
                .body("requesterId", is(rep.id().toString()))
                .body("remindBy", is("screen"))
                .body("allowed", containsInAnyOrder("change", "delete"));
        rep.get("/notifications").then().body("items", empty());
    }

    @Test
    @Tag("TSK-02")
    void whoIsAskedIsToldAndWhoAskedHearsThatItIsDone() {
        String id = made(rep, Map.of("name", "資料を直す", "assigneeId", colleague.id()));
        colleague
                .get("/notifications?open=true")
                .then()
                .body("items.kind", contains("task.assigned"))
                .body("items.why", contains("assignee"))
                .body("items.title", contains("資料を直す"));
        colleague
                .post("/tasks/" + id + "/completion")
                .then()
                .statusCode(200)
                .body("doneByName", is(colleague.name()))
                .body("doneAt", notNullValue());
        rep.get("/notifications?open=true")
                .then()
                .body("items.kind", contains("task.done"))
                .body("items.why", contains("requester"));
        colleague.post("/tasks/" + id + "/completion").then().statusCode(409).body("code", is("task_done"));
    }

    @Test
    @Tag("TSK-03")
    void aCompletionIsTakenBackAndNobodyHearsOfIt() {
        String id = made(rep, Map.of("name", "電話する", "assigneeId", colleague.id()));
        colleague.post("/tasks/" + id + "/completion").then().statusCode(200);
        colleague.delete("/tasks/" + id + "/completion").then().statusCode(200).body("doneAt", nullValue());
        rep.get("/notifications?open=true").then().body("items", empty());
        colleague.delete("/tasks/" + id + "/completion").then().statusCode(409).body("code", is("task_not_done"));
    }

    @Test
    @Tag("TSK-02")
    void aTaskChangesHandsAndIsSeenByBothAndTheirManagerOnly() {
        String id = made(rep, Map.of("name", "訪問の準備"));
        for (As other : List.of(colleague, stranger)) {
            other.get("/tasks/" + id).then().statusCode(404);
            other.post("/tasks/" + id + "/completion").then().statusCode(404);
            other.get("/tasks").then().body("items.id", not(hasItem(id)));
        }
        rep.patch("/tasks/" + id, 0, Map.of("assigneeId", colleague.id()))
                .then()
                .statusCode(200)
                .body("assigneeName", is(colleague.name()));
        colleague.get("/tasks?whose=mine&state=open").then().body("items.id", hasItem(id));
        rep.get("/tasks?whose=requested").then().body("items.id", contains(id));
        rep.get("/tasks?whose=mine").then().body("items.id", not(hasItem(id)));
        manager.get("/tasks?whose=team").then().body("items.id", hasItem(id));
        rep.patch("/tasks/" + id, 1, Map.of("assigneeId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", is("unknown_user"));
        rep.patch("/tasks/" + id, 0, Map.of("name", "x")).then().statusCode(412);
    }

    @Test
    void aTaskAboutAnAccountStandsInItsTimelineAndBinsAndComesBack() {
        String account = rep.post("/accounts", Map.of("name", "段取り商事")).path("id");
        String id = made(rep, Map.of("name", "カタログを届ける", "accountId", account, "assigneeId", colleague.id()));
        rep.get("/accounts/{id}/timeline?kind=task", account)
                .then()
                .statusCode(200)
                .body("items.title", contains("カタログを届ける"));
        rep.get("/tasks?accountId={a}", account).then().body("items.accountName", contains("段取り商事"));
        rep.get("/tasks?q=カタログ").then().body("items.id", contains(id));
        Map<String, ?> overdue = Map.of("where", Map.of("field", "account", "op", "eq", "value", account));
        rep.post("/tasks/search", overdue).then().body("items.id", contains(id));
        rep.post("/tasks", Map.of("name", "x", "accountId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/accountId"));
        String secret = stranger.post("/accounts", Map.of("name", "よその商事")).path("id");
        rep.post("/tasks", Map.of("name", "x", "accountId", secret)).then().statusCode(422);
        rep.delete("/tasks/" + id, 0).then().statusCode(204);
        rep.get("/tasks/" + id).then().statusCode(404);
        manager.post("/trash/task/" + id + "/restoration").then().statusCode(204);
        rep.get("/tasks/" + id).then().statusCode(200);
    }

    @Test
    @Tag("TSK-02")
    void oneTaskIsGivenToManyAndShowsOpenAndDonePerPerson() {
        Map<String, ?> body =
                Map.of("task", Map.of("name", "アンケート"), "userIds", List.of(rep.id(), colleague.id(), colleague.id()));
        String id = manager.postOnce(UUID.randomUUID().toString(), "/tasks/distributions", body)
                .then()
                .statusCode(201)
                .body("open", is(2))
                .body(
                        "items.assigneeId",
                        containsInAnyOrder(rep.id().toString(), colleague.id().toString()))
                .extract()
                .path("id");
        String mine = rep.get("/tasks?distributionId={d}", id).path("items[0].id");
        rep.post("/tasks/" + mine + "/completion").then().statusCode(200);
        manager.get("/tasks/distributions/" + id).then().body("open", is(1)).body("done", is(1));
        rep.get("/tasks/distributions/" + id).then().body("items.id", contains(mine)); // not the others'
        stranger.get("/tasks/distributions/" + id).then().statusCode(404);
        manager.post("/tasks/distributions", body).then().statusCode(428);
    }

    @Test
    @Tag("TSK-02")
    void oneTaskIsGivenForManyAccountsToWhoeverHasThemInCharge() {
        String first = rep.post("/accounts", Map.of("name", "一の商事")).path("id");
        String second = colleague.post("/accounts", Map.of("name", "二の商事")).path("id");
        Map<String, Object> body =
                new HashMap<>(Map.of("task", Map.of("name", "年賀の挨拶"), "accountIds", List.of(first, second)));
        manager.postOnce(UUID.randomUUID().toString(), "/tasks/distributions", body)
                .then()
                .statusCode(201)
                .body("items.accountName", containsInAnyOrder("一の商事", "二の商事"))
                .body(
                        "items.find { it.accountId == '" + second + "' }.assigneeId",
                        is(colleague.id().toString()));
        body.put("accountIds", List.of(first, UUID.randomUUID()));
        manager.postOnce(UUID.randomUUID().toString(), "/tasks/distributions", body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/accountIds/1"));
    }
}

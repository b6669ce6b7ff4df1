package tagayasu.activity.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static tagayasu.activity.contact.GivenContact.made;
import static tagayasu.activity.contact.GivenContact.today;
import static tagayasu.activity.contact.GivenContact.version;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("ACT-04")
class ContactConfirmationTest {

    private final UUID department = Given.department("報告課");
    private final As rep = Given.rep(department);
    private final As superior = Given.manager(department);
    private GivenContact given;
    private String contact;

    @BeforeEach
    void report() {
        given = GivenContact.of(rep);
        Map<String, Object> held = given.held(today(), "訪問", "増設の話が出た");
        held.put("purpose", "商談");
        held.put("reportToId", superior.id());
        contact = made(rep.post("/contacts", held));
    }

    private String task() {
        return superior.get("/tasks?whose=mine&state=open&subjectId={c}", contact)
                .path("items[0].id");
    }

    private void edit(String text) {
        Map<String, ?> told = Map.of("result", Map.of("text", text));
        rep.patch("/contacts/{id}", version(rep, contact), told, contact).then().statusCode(200);
    }

    @Test
    void aReportedResultIsOneTaskForWhomItIsReportedTo() {
        superior.get("/tasks?whose=mine&state=open&subjectId={c}", contact)
                .then()
                .body("items.kind", contains("confirmation"))
                .body("items[0].subjectKind", is("contact"))
                .body("items[0].accountId", is(given.account));
        superior.get("/notifications").then().body("items.kind", hasItem("contact.confirm"));
        edit("増設と更新の話が出た");
        superior.get("/tasks?subjectId={c}", contact).then().body("items.size()", is(1));
    }

    @Test
    void completingTheTaskConfirmsAndTheRepHearsOfIt() {
        String task = task();
        superior.post("/tasks/" + task + "/completion").then().statusCode(200);
        rep.get("/contacts/{id}", contact).then().body("confirmedAt", notNullValue());
        rep.get("/notifications").then().body("items.kind", hasItem("task.done"));
        superior.delete("/tasks/" + task + "/completion").then().statusCode(200);
        rep.get("/contacts/{id}", contact).then().body("confirmedAt", nullValue());
    }

    @Test
    void confirmingTheResultCompletesTheTaskAndAnEditOpensItAgain() {
        String task = task();
        superior.post("/contacts/" + contact + "/confirmation").then().statusCode(200);
        superior.get("/tasks/" + task).then().body("doneAt", notNullValue());
        edit("話が変わった");
        superior.get("/tasks/" + task).then().body("doneAt", nullValue());
        rep.get("/contacts/{id}", contact).then().body("confirmedAt", nullValue());
        superior.get("/tasks?subjectId={c}", contact).then().body("items.size()", is(1));
    }

    @Test
    void nobodyElseConfirmsThroughTheTaskOrTakesItAway() {
        String task = task();
        rep.post("/tasks/" + task + "/completion").then().statusCode(403);
        superior.patch("/tasks/" + task, 0, Map.of("name", "x"))
                .then()
                .statusCode(409)
                .body("code", is("task_follows_record"));
        superior.delete("/tasks/" + task, 0).then().statusCode(409);
        superior.post("/contacts/" + contact + "/confirmation").then().statusCode(200);
        rep.delete("/tasks/" + task + "/completion").then().statusCode(403);
        rep.get("/contacts/{id}", contact).then().body("confirmedAt", notNullValue());
        superior.delete("/tasks/" + task + "/completion").then().statusCode(200);
        rep.delete("/contacts/{id}", version(rep, contact), contact).then().statusCode(204);
        superior.get("/tasks?subjectId={c}", contact).then().body("items", empty());
    }

    @Test
    void aConfirmationThatNobodyAsksForAnyMoreDoesNotComeBackFromTheBin() {
        String task = task();
        rep.patch("/contacts/{id}", version(rep, contact), "{\"reportToId\": null}", contact)
                .then()
                .statusCode(200);
        superior.get("/tasks/" + task).then().statusCode(404);
        superior.post("/trash/task/" + task + "/restoration")
                .then()
                .statusCode(409)
                .body("code", is("task_follows_record"));
    }
}

package tagayasu.voice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
@Tag("VOC-01")
class ComplaintResourceTest {

    private final UUID department = Given.department("苦情受付課");
    private final As rep = Given.rep(department);
    private final As manager = Given.manager(department);
    private String account;

    @BeforeEach
    void openAccount() {
        account = rep.post("/accounts", Map.of("name", "縫製工業")).path("id");
    }

    private Map<String, Object> complaint(Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "accountId",
                account,
                "subject",
                "縫い目のほつれ",
                "severity",
                "medium",
                "receivedOn",
                "2026-10-01",
                "dueOn",
                "2026-10-05"));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return body;
    }

    private String enter(Object... more) {
        return rep.post("/complaints", complaint(more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse marked(int open) {
        rep.get("/accounts?q={q}", "縫製")
                .then()
                .body("items.find { it.id == '" + account + "' }.openComplaints", is(open));
        return rep.get("/accounts/{id}", account).then().body("openComplaints", is(open));
    }

    @Test
    void anOpenComplaintMarksItsCustomerUntilItIsClosed() {
        marked(0);
        String first = enter();
        enter("subject", "納期の遅れ", "severity", "high");
        marked(2);
        rep.post("/complaints/{id}/closure", Map.of("resolution", "代替品を納めた"), first)
                .then()
                .statusCode(200)
                .body("status", is("closed"))
                .body("resolution", is("代替品を納めた"))
                .body("closedByName", is(rep.name()));
        marked(1);
        rep.post("/complaints/{id}/reopening", Map.of("reason", "同じ不具合"), first)
                .then()
                .statusCode(200)
                .body("status", is("inProgress"))
                .body("resolution", nullValue());
        marked(2);
        int version = rep.get("/complaints/{id}", first).path("version");
        manager.delete("/complaints/{id}", version, first).then().statusCode(204);
        marked(1);
        manager.post("/trash/complaint/" + first + "/restoration").then().statusCode(204);
        marked(2);
        var many = Map.of("field", "openComplaints", "op", "ge", "value", 1);
        rep.post("/accounts/search", Map.of("where", many, "sort", "-openComplaints"))
                .then()
                .body("items.id", hasItem(account));
        var high = Map.of("has", "complaints", "where", Map.of("field", "severity", "op", "eq", "value", "high"));
        rep.post("/accounts/search", Map.of("where", high)).then().body("items.id", contains(account));
    }

    @Test
    void theHandlingHistoryIsDatedAndSigned() {
        String id = enter();
        rep.post("/complaints/{id}/acceptance", Map.of(), id)
                .then()
                .statusCode(200)
                .body("status", is("inProgress"));
        rep.post("/complaints/{id}/acceptance", Map.of(), id)
                .then()
                .statusCode(409)
                .body("code", is("complaint_not_open"));
        manager.post("/complaints/{id}/handlings", Map.of("text", "先方に電話で詫びた"), id)
                .then()
                .statusCode(200);
        rep.post("/complaints/{id}/closure", Map.of("resolution", ""), id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/resolution"));
        rep.post("/complaints/{id}/closure", Map.of("resolution", "交換"), id)
                .then()
                .statusCode(200);
        rep.post("/complaints/{id}/closure", Map.of("resolution", "交換"), id)
                .then()
                .statusCode(409)
                .body("code", is("complaint_closed"));
        rep.get("/complaints/{id}", id)
                .then()
                .body("handlings.kind", contains("accepted", "note", "closed"))
                .body("handlings.text", contains("", "先方に電話で詫びた", "交換"))
                .body("handlings.byName", contains(rep.name(), manager.name(), rep.name()));
        rep.get("/accounts/{id}/timeline?kind=complaint", account)
                .then()
                .body("items.verb", contains("closed", "handled", "accepted", "created"))
                .body("items.title", hasItem("縫い目のほつれ"));
    }

    @Test
    void theListIsFilteredSearchedAndKnowsWhatIsOverdue() {
        String late = enter("ownerId", manager.id());
        String closed = enter("subject", "色むら");
        rep.post("/complaints/{id}/closure", Map.of("resolution", "値引き"), closed);
        String fresh = enter("subject", "梱包の破れ", "dueOn", null);
        rep.get("/complaints?accountId={id}&status=open&status=inProgress", account)
                .then()
                .body("items.id", containsInAnyOrder(late, fresh));
        rep.get("/complaints?overdue=true&accountId={id}", account)
                .then()
                .body("items.id", contains(late))
                .body("items[0].overdue", is(true))
                .body("items[0].ownerName", is(manager.name()));
        rep.get("/complaints?ownerId={id}", manager.id()).then().body("items.id", contains(late));
        rep.get("/complaints?q={q}&accountId={id}", "梱包", account).then().body("items.id", contains(fresh));
        rep.get("/complaints?q={q}&sort=dueOn", "縫製工業").then().body("items.id", hasItem(late));
        var overdue = Map.of("field", "overdue", "op", "eq", "value", true);
        var here = Map.of("field", "account", "op", "eq", "value", account);
        rep.post("/complaints/search", Map.of("where", Map.of("all", List.of(overdue, here))))
                .then()
                .body("items.id", contains(late));
        rep.get("/search?q={q}&kinds=complaint", "梱包の破れ").then().statusCode(200);
    }

    @Test
    void whatIsEnteredIsHeldToTheCodeListAndToWhatTheCallerSees() {
        rep.post("/complaints", complaint("severity", "deadly"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/severity"));
        rep.post("/complaints", complaint("dueOn", "2026-09-30"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/dueOn"));
        String elsewhere =
                Given.rep("よその課").post("/accounts", Map.of("name", "よその客")).path("id");
        rep.post("/complaints", complaint("accountId", elsewhere))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/accountId"));
        rep.post("/complaints", complaint("ownerId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/ownerId"));
    }

    @Test
    void aChangeNeedsTheVersionAndLeavesTheStatusToItsVerbs() {
        String id = enter();
        rep.patch("/complaints/{id}", 0, Map.of("status", "closed"), id).then().statusCode(422);
        rep.patch("/complaints/{id}", 0, Map.of("severity", "high", "dueOn", "2026-10-20"), id)
                .then()
                .statusCode(200)
                .body("severity", is("high"))
                .body("version", is(1));
        rep.patch("/complaints/{id}", 0, Map.of("severity", "low"), id).then().statusCode(412);
        Given.reader(department)
                .patch("/complaints/{id}", 1, Map.of("severity", "low"), id)
                .then()
                .statusCode(403);
    }

    /** The mark may be set by a slip of the finger: whoever has it in charge takes it back. */
    @Test
    void anotherDepartmentSeesNothingAndTheOwnerMayTakeItBack() {
        String id = enter();
        As stranger = Given.rep("別の課");
        stranger.get("/complaints/{id}", id).then().statusCode(404);
        stranger.get("/complaints").then().body("items", empty());
        stranger.post("/complaints/{id}/acceptance", Map.of(), id).then().statusCode(404);
        rep.get("/trash").then().statusCode(403);
        rep.delete("/complaints/{id}", 0, id).then().statusCode(204);
        rep.get("/complaints/{id}", id).then().statusCode(404);
        manager.get("/trash?noun=complaint").then().body("items.id", contains(id));
    }

    @Test
    @Tag("NEW-11")
    void aMarkedPassageKeepsItsContact() {
        var result = Map.of("text", "縫い目がほつれていると叱られた。次は来週。");
        String contact = rep.post("/contacts", Map.of("accountId", account, "method", "訪問", "result", result))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String id = enter("contactId", contact, "quote", "縫い目がほつれていると叱られた");
        rep.get("/complaints?contactId={id}", contact)
                .then()
                .body("items.id", contains(id))
                .body("items[0].quote", is("縫い目がほつれていると叱られた"));
        rep.post("/complaints", complaint("contactId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/contactId"));
    }

    /** Whoever owns a complaint sees it, also about an account of somebody else. */
    @Test
    void itBelongsToItsOwnerAndToWhoeverHasTheAccount() {
        As quality = Given.rep("品質保証課");
        As admin = Given.admin();
        String id = admin.post("/complaints", complaint("ownerId", quality.id()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        quality.get("/complaints/{id}", id).then().statusCode(200).body("accountName", nullValue());
        rep.get("/complaints/{id}", id).then().statusCode(200).body("accountName", is("縫製工業"));
        quality.get("/notifications").then().body("items.kind", contains("complaint.assigned"));
    }
}

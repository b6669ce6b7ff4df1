package tagayasu.rank.handover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.rank.handover.GivenHandover.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
@Tag("GOV-02")
@Tag("NEW-12")
class HandoverAnswersTest {

    private final GivenHandover given = new GivenHandover();
    private final As manager = given.manager;
    private final As leaves = given.leaves;
    private final As takes = given.takes;

    @Inject
    HandoverWork work;

    @Inject
    Rows rows;

    @Test
    void theSuccessorAcceptsOrAsksItemByItem() {
        String account = given.account("答える");
        given.talk(account, "見本を届ける");
        String id = given.made(given.input(today()));
        List<String> items = takes.get("/handovers/{id}/items", id)
                .then()
                .body("items.kind", contains("account", "promise"))
                .body("items.label", hasItem("見本を届ける"))
                .extract()
                .path("items.id");
        String at = "/handovers/" + id + "/items/" + items.get(0);
        leaves.post(at + "/acceptance").then().statusCode(403);
        takes.post(at + "/acceptance").then().statusCode(204);
        takes.post("/handovers/" + id + "/items/" + items.get(1) + "/query", Map.of("text", "何個ですか"))
                .then()
                .statusCode(204);
        leaves.get("/notifications").then().body("items.kind", hasItem("handover.queried"));
        manager.get("/notifications").then().body("items.kind", hasItem("handover.queried"));
        takes.get("/handovers/{id}", id).then().body("open", is(0)).body("queried", is(1));
        takes.delete(at + "/acceptance").then().statusCode(204);
        takes.get("/handovers/{id}/items?state=open", id).then().body("items.id", contains(items.get(0)));
    }

    @Test
    void thePackTellsWhatOneMustKnowOfACustomer() {
        String account = leaves.post("/accounts", Map.of("name", "一枚", "note", "昼に電話しない"))
                .path("id");
        leaves.post("/persons", Map.of("familyName", "窓口", "post", Map.of("accountId", account)))
                .then()
                .statusCode(201);
        given.talk(account, "図面を送る");
        leaves.post(
                        "/complaints",
                        Map.of("accountId", account, "subject", "納期", "severity", "low", "receivedOn", "2026-10-01"))
                .then()
                .statusCode(201);
        String id = given.made(given.input(today()));
        takes.get("/handovers/{id}/packs/{account}", id, account)
                .then()
                .statusCode(200)
                .body("account.name", is("一枚"))
                .body("note", is("昼に電話しない"))
                .body("persons.name", contains("窓口"))
                .body("open.kind", containsInAnyOrder("complaint", "promise"))
                .body("talks", hasSize(1))
                .body("formerOwners.userId", contains(leaves.id().toString()));
    }

    @Test
    void whatNobodyTouchedForThirtyDaysIsToldToThePlannerOnce() {
        String kept = given.account("手つかず"), visited = given.account("訪ねた");
        String id = given.made(given.input(today()));
        rows.update(Sql.of("update handover set done_on = ? where id = ?", today().minusDays(30), UUID.fromString(id)));
        takes.post(
                        "/contacts",
                        Map.of("accountId", visited, "method", "電話", "result", Map.of("heldOn", today().toString())))
                .then()
                .statusCode(201);
        manager.get("/handovers/{id}", id).then().body("untouched", is(1));
        manager.get("/handovers/{id}/items?untouched=true", id).then().body("items.accountId", contains(kept));
        for (int i = 0; i < 2; i++) QuarkusTransaction.requiringNew().run(() -> work.watch(today()));
        List<String> kinds = manager.get("/notifications").path("items.kind");
        assertEquals(1, kinds.stream().filter("handover.watch"::equals).count());
    }

    @Test
    void beforeTheDayASuccessorOfAnotherDepartmentSeesNoCustomer() {
        String account = given.account("まだ見えない");
        As far = Given.rep("別の課");
        As admin = Given.admin();
        String id = given.make(admin, given.input(today().plusDays(2), "toId", far.id()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        far.get("/handovers").then().body("items.id", hasItems(id));
        far.get("/handovers/{id}/items", id).then().body("items", empty());
        far.get("/handovers/{id}/packs/{account}", id, account).then().statusCode(404);
        leaves.get("/handovers/{id}/packs/{account}", id, account).then().statusCode(200);
        leaves.get("/handovers/{id}/items", id).then().body("items.answer", contains(nullValue()));
    }
}

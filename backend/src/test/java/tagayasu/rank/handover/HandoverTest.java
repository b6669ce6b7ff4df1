package tagayasu.rank.handover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
@Tag("GOV-02")
@Tag("NEW-12")
class HandoverTest {

    private final UUID department = Given.department("引継課");
    private final As manager = Given.manager(department);
    private final As leaves = Given.rep(department);
    private final As takes = Given.rep(department);

    @Inject
    HandoverMove move;

    @Inject
    HandoverWork work;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    private String account(String name) {
        return leaves.post("/accounts", Map.of("name", name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String plan(String account) {
        var plan = new HashMap<String, Object>(Map.of("accountId", account, "purpose", "商談", "method", "訪問"));
        plan.putAll(Map.of("plannedOn", calendar.today().plusDays(3).toString(), "plannedFrom", "10:00"));
        return leaves.post("/contacts", plan).then().statusCode(201).extract().path("id");
    }

    private void talk(String account, String promise) {
        var result = Map.of(
                "text", "話した", "nextAction", promise, "heldOn", calendar.today().toString());
        leaves.post("/contacts", Map.of("accountId", account, "method", "電話", "result", result))
                .then()
                .statusCode(201);
    }

    private Map<String, Object> input(LocalDate day, Object... more) {
        Map<String, Object> input =
                new HashMap<>(Map.of("fromId", leaves.id(), "toId", takes.id(), "movesOn", day.toString()));
        for (int i = 0; i < more.length; i += 2) input.put((String) more[i], more[i + 1]);
        return input;
    }

    private Response make(As who, Map<String, ?> input) {
        return who.postOnce(Ids.next().toString(), "/handovers", input);
    }

    private String made(Map<String, ?> input) {
        return make(manager, input).then().statusCode(201).extract().path("id");
    }

    @Test
    void whatGoesOverIsCountedBeforeAndMovesTogetherToday() {
        String id = account("渡す商会"), other = account("渡す工業");
        String person = leaves.post(
                        "/persons", Map.of("familyName", "受付", "ownerId", leaves.id(), "post", Map.of("accountId", id)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        talk(id, "見積を送る");
        String plan = plan(id);
        String task = leaves.post("/tasks", Map.of("name", "見本を用意", "accountId", id))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String list = leaves.post("/target-lists", Map.of("name", "手元", "accountIds", List.of(id)))
                .path("id");
        manager.post("/handovers/preview", Map.of("fromId", leaves.id()))
                .then()
                .statusCode(200)
                .body("counts.find { it.kind == 'account' }.count", is(2))
                .body("counts.find { it.kind == 'plan' }.count", is(1))
                .body("counts.find { it.kind == 'task' }.count", is(1))
                .body("counts.find { it.kind == 'promise' }.count", is(1))
                .body("counts.find { it.kind == 'person' }.count", is(1))
                .body("counts.find { it.kind == 'list' }.count", is(1));
        String handover = made(input(calendar.today()));
        takes.get("/handovers/{id}", handover)
                .then()
                .body("state", is("done"))
                .body("customers", is(2))
                .body("allowed", contains("answer"));
        Stream.of(id, other)
                .forEach(moved -> takes.get("/accounts/{id}", moved)
                        .then()
                        .body("ownerId", is(takes.id().toString()))
                        .body("version", is(1)));
        takes.get("/contacts/{id}", plan).then().body("ownerId", is(takes.id().toString()));
        takes.get("/tasks/{id}", task).then().body("assigneeId", is(takes.id().toString()));
        takes.get("/persons/{id}", person).then().body("ownerId", is(takes.id().toString()));
        takes.get("/target-lists").then().body("items.id", hasItem(list));
        takes.get("/accounts/{id}/former-owners", id)
                .then()
                .body("items.userId", contains(leaves.id().toString()))
                .body("items.untilOn", contains(calendar.today().toString()));
        takes.get("/accounts/{id}/history", id)
                .then()
                .body("items[0].changes[0].field", is("owner"))
                .body("items[0].changes[0].before", is(leaves.name()));
        takes.get("/accounts/{id}/timeline?kind=change", id)
                .then()
                .body("items.detail.owner.after", hasItem(takes.name()));
        for (As told : List.of(leaves, takes))
            told.get("/notifications").then().body("items.kind", hasItem("handover.due"));
    }

    @Test
    void chosenCustomersGoOnTheirMorningOnceHoweverManyReplicasWakeUp() {
        String chosen = account("選ぶ"), stays = account("残る");
        String id = made(input(calendar.today().plusDays(1), "accountIds", List.of(chosen)));
        manager.get("/handovers/{id}", id).then().body("state", is("planned")).body("customers", is(1));
        takes.get("/notifications").then().body("items.kind", hasItem("handover.planned"));
        assertEquals(0, carryOut(id).join());
        manager.get("/accounts/{id}", chosen)
                .then()
                .body("ownerId", is(leaves.id().toString()));
        rows.update(Sql.of("update handover set moves_on = ? where id = ?", calendar.today(), UUID.fromString(id)));
        List<CompletableFuture<Integer>> replicas = List.of(carryOut(id), carryOut(id), carryOut(id));
        assertEquals(1, replicas.stream().mapToInt(CompletableFuture::join).sum());
        manager.get("/accounts/{id}", chosen)
                .then()
                .body("ownerId", is(takes.id().toString()));
        manager.get("/accounts/{id}", stays)
                .then()
                .body("ownerId", is(leaves.id().toString()));
    }

    private CompletableFuture<Integer> carryOut(String id) {
        return CompletableFuture.supplyAsync(() -> {
            var context = Arc.container().requestContext();
            context.activate();
            try {
                return QuarkusTransaction.requiringNew().call(() -> move.carryOut(UUID.fromString(id)));
            } finally {
                context.terminate();
            }
        });
    }

    @Test
    void theHourlyWorkHandsInOneJobForEachThatIsDue() {
        account("時計");
        String id = made(input(calendar.today().plusDays(1)));
        rows.update(Sql.of("update handover set moves_on = ? where id = ?", calendar.today(), UUID.fromString(id)));
        QuarkusTransaction.requiringNew().run(work::run);
        QuarkusTransaction.requiringNew().run(work::run);
        for (int i = 0;
                i < 200 && !manager.get("/handovers/{id}", id).path("state").equals("done");
                i++) pause();
        manager.get("/handovers/{id}", id).then().body("state", is("done"));
        long jobs = rows.list(
                        Sql.of(
                                "select count(*) as n from job where kind = 'handover' and params ->> 'handoverId' = ?",
                                id),
                        row -> row.count("n"))
                .get(0);
        assertEquals(1, jobs);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whomSomebodyElseHasByThenStays() {
        String given = account("先に移った"), goes = account("移る");
        As third = Given.rep(department);
        String id = made(input(calendar.today().plusDays(1), "accountIds", List.of(given, goes)));
        manager.patch("/accounts/{id}", 0, Map.of("ownerId", third.id()), given)
                .then()
                .statusCode(200);
        rows.update(Sql.of("update handover set moves_on = ? where id = ?", calendar.today(), UUID.fromString(id)));
        assertEquals(1, carryOut(id).join());
        manager.get("/accounts/{id}", given)
                .then()
                .body("ownerId", is(third.id().toString()));
        manager.get("/handovers/{id}/items?state=gone", id).then().body("items.accountId", contains(given));
    }

    @Test
    void theSuccessorAcceptsOrAsksItemByItem() {
        String account = account("答える");
        talk(account, "見本を届ける");
        String id = made(input(calendar.today()));
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
        talk(account, "図面を送る");
        leaves.post(
                        "/complaints",
                        Map.of("accountId", account, "subject", "納期", "severity", "low", "receivedOn", "2026-10-01"))
                .then()
                .statusCode(201);
        String id = made(input(calendar.today()));
        takes.get("/handovers/{id}/packs/{account}", id, account)
                .then()
                .statusCode(200)
                .body("account.name", is("一枚"))
                .body("note", is("昼に電話しない"))
                .body("persons.name", contains("窓口"))
                .body("open.kind", containsInAnyOrder("complaint", "promise"))
                .body("talks", org.hamcrest.Matchers.hasSize(1))
                .body("formerOwners.userId", contains(leaves.id().toString()));
    }

    @Test
    void whatNobodyTouchedForThirtyDaysIsToldToThePlannerOnce() {
        String kept = account("手つかず"), visited = account("訪ねた");
        String id = made(input(calendar.today()));
        rows.update(Sql.of(
                "update handover set done_on = ? where id = ?", calendar.today().minusDays(30), UUID.fromString(id)));
        takes.post(
                        "/contacts",
                        Map.of(
                                "accountId",
                                visited,
                                "method",
                                "電話",
                                "result",
                                Map.of("heldOn", calendar.today().toString())))
                .then()
                .statusCode(201);
        manager.get("/handovers/{id}", id).then().body("untouched", is(1));
        manager.get("/handovers/{id}/items?untouched=true", id).then().body("items.accountId", contains(kept));
        for (int i = 0; i < 2; i++) QuarkusTransaction.requiringNew().run(() -> work.watch(calendar.today()));
        List<String> kinds = manager.get("/notifications").path("items.kind");
        assertEquals(1, kinds.stream().filter("handover.watch"::equals).count());
    }

    @Test
    void onlyAManagerOfBothPlansAndItIsCalledOffBeforeItsDay() {
        account("権利");
        make(leaves, input(calendar.today())).then().statusCode(403);
        As stranger = Given.rep("遠い課");
        make(manager, input(calendar.today(), "toId", stranger.id())).then().statusCode(403);
        make(manager, input(calendar.today().minusDays(1)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/movesOn"));
        make(manager, input(calendar.today(), "toId", leaves.id())).then().statusCode(422);
        String theirs = stranger.post("/accounts", Map.of("name", "よそ")).path("id");
        make(manager, input(calendar.today(), "accountIds", List.of(theirs)))
                .then()
                .statusCode(422)
                .body("code", is("not_of_predecessor"));
        String id = made(input(calendar.today().plusDays(9)));
        stranger.get("/handovers/{id}", id).then().statusCode(404);
        stranger.get("/handovers").then().body("items.id", not(hasItem(id)));
        leaves.post("/handovers/" + id + "/cancellation").then().statusCode(403);
        manager.post("/handovers/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", is("cancelled"));
        manager.post("/handovers/" + id + "/cancellation").then().statusCode(409);
    }

    @Test
    void beforeTheDayASuccessorOfAnotherDepartmentSeesNoCustomer() {
        String account = account("まだ見えない");
        As far = Given.rep("別の課");
        As admin = Given.admin();
        String id = make(admin, input(calendar.today().plusDays(2), "toId", far.id()))
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

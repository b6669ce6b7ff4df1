package tagayasu.rank.handover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.rank.handover.GivenHandover.today;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
@Tag("GOV-02")
@Tag("NEW-12")
class HandoverTest {

    private final GivenHandover given = new GivenHandover();
    private final As manager = given.manager;
    private final As leaves = given.leaves;
    private final As takes = given.takes;

    @Inject
    HandoverMove move;

    @Inject
    HandoverWork work;

    @Inject
    Rows rows;

    @Test
    void whatGoesOverIsCountedBeforeAndMovesTogetherToday() {
        String id = given.account("渡す商会"), other = given.account("渡す工業");
        String person = leaves.post(
                        "/persons", Map.of("familyName", "受付", "ownerId", leaves.id(), "post", Map.of("accountId", id)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given.talk(id, "見積を送る");
        String plan = given.plan(id);
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
        String handover = given.made(given.input(today()));
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
                .body("items.untilOn", contains(today().toString()));
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
    @Tag("ACT-04")
    void aConfirmationStaysWithTheOneWhoWasAskedForIt() {
        String account = given.account("報告先");
        As colleague = Given.rep(given.department);
        var held = Map.of(
                "accountId", account, "method", "電話", "reportToId", leaves.id(), "result", Map.of("text", "確認を"));
        String contact = colleague
                .post("/contacts", held)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given.made(given.input(today()));
        takes.get("/tasks?whose=mine").then().body("items", empty());
        leaves.get("/tasks?whose=mine&state=open").then().body("items.subjectId", contains(contact));
        leaves.post("/contacts/" + contact + "/confirmation").then().statusCode(200);
    }

    @Test
    void chosenCustomersGoOnTheirMorningOnceHoweverManyReplicasWakeUp() {
        String chosen = given.account("選ぶ"), stays = given.account("残る");
        String id = given.made(given.input(today().plusDays(1), "accountIds", List.of(chosen)));
        manager.get("/handovers/{id}", id).then().body("state", is("planned")).body("customers", is(1));
        takes.get("/notifications").then().body("items.kind", hasItem("handover.planned"));
        assertEquals(0, carryOut(id).join());
        manager.get("/accounts/{id}", chosen)
                .then()
                .body("ownerId", is(leaves.id().toString()));
        rows.update(Sql.of("update handover set moves_on = ? where id = ?", today(), UUID.fromString(id)));
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
        given.account("時計");
        String id = given.made(given.input(today().plusDays(1)));
        rows.update(Sql.of("update handover set moves_on = ? where id = ?", today(), UUID.fromString(id)));
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
        String early = given.account("先に移った"), goes = given.account("移る");
        As third = Given.rep(given.department);
        String id = given.made(given.input(today().plusDays(1), "accountIds", List.of(early, goes)));
        manager.patch("/accounts/{id}", 0, Map.of("ownerId", third.id()), early)
                .then()
                .statusCode(200);
        rows.update(Sql.of("update handover set moves_on = ? where id = ?", today(), UUID.fromString(id)));
        assertEquals(1, carryOut(id).join());
        manager.get("/accounts/{id}", early)
                .then()
                .body("ownerId", is(third.id().toString()));
        manager.get("/handovers/{id}/items?state=gone", id).then().body("items.accountId", contains(early));
    }

    @Test
    void onlyAManagerOfBothPlansAndItIsCalledOffBeforeItsDay() {
        given.account("権利");
        given.make(leaves, given.input(today())).then().statusCode(403);
        As stranger = Given.rep("遠い課");
        given.make(manager, given.input(today(), "toId", stranger.id())).then().statusCode(403);
        given.make(manager, given.input(today().minusDays(1)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/movesOn"));
        given.make(manager, given.input(today(), "toId", leaves.id())).then().statusCode(422);
        String theirs = stranger.post("/accounts", Map.of("name", "よそ")).path("id");
        given.make(manager, given.input(today(), "accountIds", List.of(theirs)))
                .then()
                .statusCode(422)
                .body("code", is("not_of_predecessor"));
        String id = given.made(given.input(today().plusDays(9)));
        stranger.get("/handovers/{id}", id).then().statusCode(404);
        stranger.get("/handovers").then().body("items.id", not(hasItem(id)));
        leaves.post("/handovers/" + id + "/cancellation").then().statusCode(403);
        manager.post("/handovers/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", is("cancelled"));
        manager.post("/handovers/" + id + "/cancellation").then().statusCode(409);
    }
}

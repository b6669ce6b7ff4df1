package tagayasu.sales.lifecycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
@Tag("CUS-05")
class LifeCycleTest {

    private final As manager = Given.manager("ステージ課");

    @Inject
    LifeCycleMove moves;

    @Inject
    LifeCycleRule rule;

    @Inject
    LifeCycleWork nightly;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    private String account(Map<String, ?> input) {
        return manager.post("/accounts", input).then().statusCode(201).extract().path("id");
    }

    private String account() {
        return account(Map.of("name", "段階商会 " + Ids.next()));
    }

    private String sale(String account, LocalDate day) {
        return manager.post("/sales", Map.of("accountId", account, "soldOn", day.toString(), "amount", 1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse shown(String account) {
        return manager.get("/accounts/{id}", account).then().statusCode(200);
    }

    @Test
    void whoIsEnteredAsACustomerIsAProspectAndAMereSupplierLatent() {
        shown(account()).body("lifeCycle", is("prospect")).body("lifeCycleOn", nullValue());
        shown(account(Map.of("name", "仕入商会", "roles", List.of("supplier")))).body("lifeCycle", is("latent"));
        shown(account(Map.of("name", "名簿商会", "lifeCycle", "latent"))).body("lifeCycle", is("latent"));
    }

    @Test
    void theFirstSaleMakesAnExistingCustomerAtOnceAndTheHistorySaysSo() {
        String id = account();
        LocalDate day = calendar.today().minusDays(3);
        sale(id, day);
        shown(id).body("lifeCycle", is("existing")).body("lifeCycleOn", is(day.toString()));
        manager.get("/accounts/{id}/history", id)
                .then()
                .body("items[0].changes.field", contains("lifeCycle"))
                .body("items[0].changes[0].before", is("prospect"))
                .body("items[0].changes[0].after", is("existing"));
        manager.get("/accounts/{id}/timeline?kind=change", id)
                .then()
                .body("items.detail.lifeCycle.after", hasItem("existing"));
    }

    @Test
    void monthsWithoutASaleMakeItDormantFromTheDayTheyAreOverAndASaleRevivesIt() {
        String id = account();
        LocalDate edge = calendar.today().minusMonths(12);
        String old = sale(id, edge);
        shown(id)
                .body("lifeCycle", is("dormant"))
                .body("lifeCycleOn", is(edge.plusMonths(12).toString()));
        sale(id, edge.plusDays(1));
        shown(id)
                .body("lifeCycle", is("existing"))
                .body("lifeCycleOn", is(edge.plusDays(1).toString()));
        assertEquals("existing", stage(id));
        manager.delete("/sales/{id}", 0, old).then().statusCode(204);
        shown(id).body("lifeCycle", is("existing"));
    }

    @Test
    void theNightMovesWhoHasGoneQuietOnceHoweverManyReplicasRun() {
        String id = account();
        String other = account();
        sale(id, calendar.today().minusDays(2));
        sale(other, calendar.today().minusDays(2));
        LocalDate quiet = calendar.today().minusMonths(13);
        rows.update(Sql.of("update account set last_sale_on = ? where id = ?", quiet, UUID.fromString(id)));
        List<CompletableFuture<Integer>> replicas = List.of(start(), start(), start());
        replicas.forEach(CompletableFuture::join);
        shown(id)
                .body("lifeCycle", is("dormant"))
                .body("lifeCycleOn", is(quiet.plusMonths(12).toString()));
        shown(other).body("lifeCycle", is("existing"));
        long entries = rows.list(
                        Sql.of(
                                "select count(*) as n from journal_image where row_id = ? and changes #>> '{lifeCycle,after}' = 'dormant'",
                                UUID.fromString(id)),
                        row -> row.count("n"))
                .get(0);
        assertEquals(1, entries);
    }

    private CompletableFuture<Integer> start() {
        return CompletableFuture.supplyAsync(() -> {
            var context = Arc.container().requestContext();
            context.activate();
            try {
                return QuarkusTransaction.requiringNew().call(() -> moves.move(Sql.TRUE));
            } finally {
                context.terminate();
            }
        });
    }

    @Test
    void oneJobADayIsHandedIn() {
        nightly.run();
        nightly.run();
        long jobs = rows.list(
                        Sql.of("select count(*) as n from job where unique_key = ?", "life-cycle:" + calendar.today()),
                        row -> row.count("n"))
                .get(0);
        assertEquals(1, jobs);
    }

    @Test
    void whenItsLastSaleIsGoneItIsAProspectAgain() {
        String id = account();
        String sale = sale(id, calendar.today());
        manager.delete("/sales/{id}", 0, sale).then().statusCode(204);
        shown(id).body("lifeCycle", is("prospect"));
    }

    @Test
    void byHandOnlyWhoNeverBoughtIsMoved() {
        String id = account();
        manager.patch("/accounts/{id}", 0, Map.of("lifeCycle", "latent"), id)
                .then()
                .statusCode(200)
                .body("lifeCycle", is("latent"))
                .body("lifeCycleOn", is(calendar.today().toString()));
        refused(manager.patch("/accounts/{id}", 1, Map.of("lifeCycle", "existing"), id)
                .then());
        sale(id, calendar.today());
        refused(manager.patch("/accounts/{id}", 1, Map.of("lifeCycle", "prospect"), id)
                .then());
        manager.patch("/accounts/{id}", 1, Map.of("note", "売上のあと"), id)
                .then()
                .statusCode(200)
                .body("lifeCycle", is("existing"));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422).body("code", is("life_cycle_by_sales")).body("errors[0].pointer", is("/lifeCycle"));
    }

    @Test
    void listsAreFilteredAndSortedByStage() {
        String quiet = account(), fresh = account(Map.of("name", "名簿", "lifeCycle", "latent"));
        sale(quiet, calendar.today().minusYears(2));
        manager.post("/accounts/search", Map.of("where", Map.of("field", "lifeCycle", "op", "eq", "value", "dormant")))
                .then()
                .body("items.id", contains(quiet));
        manager.get("/accounts?sort=lifeCycle").then().body("items.id", contains(fresh, quiet));
        manager.get("/accounts?sort=lifeCycle").then().body("items.lifeCycle", containsInAnyOrder("latent", "dormant"));
    }

    @Test
    void anAdministratorSetsTheMonthsAndOthersReadThem() {
        manager.put("/life-cycle-rule", Map.of("dormantAfterMonths", 6)).then().statusCode(403);
        Given.admin()
                .put("/life-cycle-rule", Map.of("dormantAfterMonths", 0))
                .then()
                .statusCode(422);
        Given.admin()
                .put("/life-cycle-rule", Map.of("dormantAfterMonths", 12))
                .then()
                .statusCode(200);
        manager.get("/life-cycle-rule").then().body("dormantAfterMonths", is(12));
        assertEquals(12, rule.get().dormantAfterMonths());
        manager.get("/accounts").then().body("items", empty());
    }

    private String stage(String id) {
        return rows.list(
                        Sql.of("select life_cycle from account where id = ?", UUID.fromString(id)),
                        row -> row.text("life_cycle"))
                .get(0);
    }
}

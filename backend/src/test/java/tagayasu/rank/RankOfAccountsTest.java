package tagayasu.rank;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tagayasu.rank.RankWorld.resultOf;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.customer.AccountBulk;
import tagayasu.platform.Sql;

/** What a person decided stands, and branches show what their head office shows, whatever happens around them. */
@QuarkusTest
@Tag("RFM-06")
@Tag("CUS-08")
class RankOfAccountsTest {

    private final RankWorld world = new RankWorld();
    private final As admin = world.admin;
    private UUID scheme;

    private void active(String rollUp) {
        scheme = world.scheme(RankWorld.stepRules(null, RankRules.RollUp.valueOf(rollUp)));
    }

    private void override(String code, String rank) {
        admin.put("/accounts/" + world.id(code) + "/rank-override", Map.of("rank", rank, "reason", "紹介"))
                .then()
                .statusCode(200);
    }

    private Response account(Object id) {
        return admin.get("/accounts/" + id);
    }

    @Test
    void aBranchOpenedUnderAnOverriddenHeadShowsTheOverride() {
        world.account("OH");
        world.sale("OH", "2006-12-01", "1");
        active("headOffice");
        world.run("2006-12", scheme);
        override("OH", "A");
        Response branch = admin.post("/accounts", Map.of("name", "支社", "parentId", world.id("OH")));
        account(branch.path("id"))
                .then()
                .body("rank.rank", equalTo("A"))
                .body("rank.inherited", is(true))
                .body("rank.previousRank", equalTo(account(world.id("OH")).path("rank.previousRank")));
        admin.delete("/accounts/" + world.id("OH") + "/rank-override").then().statusCode(204);
        account(branch.path("id"))
                .then()
                .body("rank.rank", equalTo(account(world.id("OH")).path("rank.rank")));
    }

    @Test
    void anOverriddenAccountThatMovesKeepsItsOverrideAndAnEndedOneDoesNotComeBack() {
        world.account("OM");
        world.account("OT");
        world.sale("OM", "2006-12-01", "1");
        active("account");
        world.run("2006-12", scheme);
        String computed = account(world.id("OM")).path("rank.rank");
        override("OM", "A");
        move("OM", world.id("OT"));
        account(world.id("OM")).then().body("rank.rank", equalTo("A")).body("rank.inherited", is(false));
        world.sale("OM", "2006-12-02", "-0.5");
        world.run("2006-12", scheme); // scored with the override
        admin.delete("/accounts/" + world.id("OM") + "/rank-override").then().statusCode(204);
        move("OM", null);
        account(world.id("OM")).then().body("rank.rank", equalTo(computed));
    }

    private void move(String code, UUID parent) {
        String to = parent == null ? "null" : "\"" + parent + "\"";
        admin.patch(
                        "/accounts/" + world.id(code),
                        account(world.id(code)).path("version"),
                        "{\"parentId\": " + to + "}")
                .then()
                .statusCode(200);
    }

    @Test
    void anOverrideThatIsCommittedWhileARunWritesIsNotLost() throws Exception {
        world.account("OC");
        world.sale("OC", "2006-12-01", "1");
        active("account");
        var pool = Executors.newSingleThreadExecutor();
        Future<RankRun> run = QuarkusTransaction.requiringNew().call(() -> {
            RankWorld.rows().update(Sql.of("update account set rank_override = 'A' where id = ?", world.id("OC")));
            Future<RankRun> started = pool.submit(() -> {
                Arc.container().requestContext().activate();
                return world.run("2006-12", scheme);
            });
            for (int i = 0; waiting() == 0 && i < 500; i++) Thread.sleep(20);
            return started;
        });
        assertFalse(world.scores(run.get()).get("OC").contains("A*"), "the run scored before the override was there");
        assertEquals("A", world.rankOf("OC").substring(0, 1));
        pool.shutdown();
    }

    private static long waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> RankWorld.rows()
                        .first(
                                Sql.of("select count(*) as n from pg_locks where not granted"
                                        + " and locktype in ('transactionid', 'tuple')"),
                                row -> row.count("n"))
                        .orElseThrow());
    }

    @Test
    @Tag("RFM-03")
    void branchesMayEarnTogetherWhatNoSaleAloneMayAmountTo() {
        world.account("OB");
        world.sale("OB", "2006-12-01", "99999999999999.9999");
        world.sale("OB", "2006-12-02", "99999999999999.9999");
        active("headOffice");
        world.run("2006-12", scheme);
        account(world.id("OB")).then().body("rank.rank", equalTo("B"));
    }

    @Test
    void overridingAHeadThatWasNeverRankedIsSeenAtItsBranches() {
        UUID head = world.account("ON");
        UUID branch = world.account("ON-1", null, head);
        active("headOffice");
        override("ON", "B");
        account(branch).then().body("rank.rank", equalTo("B")).body("rank.inherited", is(true));
        admin.delete("/accounts/" + head + "/rank-override").then().statusCode(204);
        account(branch).then().body("rank.rank", nullValue()).body("rank.inherited", is(false));
    }

    @Test
    void branchesThatAnImportPlacesShowTheRankOfTheirHead() {
        UUID head = world.account("OI");
        world.sale("OI", "2006-12-01", "1");
        UUID branch = world.account("OI-1");
        active("headOffice");
        world.run("2006-12", scheme);
        AccountBulk bulk = Arc.container().instance(AccountBulk.class).get();
        RankWorld.inTransaction(() -> {
            RankWorld.rows().update(Sql.of("update account set parent_id = ? where id = ?", head, branch));
            bulk.placeUnderHeads(List.of(branch));
            return true;
        });
        account(branch)
                .then()
                .body("rank.rank", equalTo(account(head).path("rank.rank")))
                .body("rank.inherited", is(true));
    }

    @Test
    @Tag("NEW-01")
    void aUnitThatComesBackMovesUpInASimulationAsInARun() {
        for (String code : List.of("CB", "CN")) world.account(code);
        active("account");
        world.sale("CB", "2006-01-15", "5000");
        world.run("2006-01", scheme);
        RankWorld.update("update account set rank_excluded = true where id = ?", world.id("CB"));
        world.run("2006-02", scheme);
        RankWorld.update("update account set rank_excluded = false where id = ?", world.id("CB"));
        world.sale("CN", "2006-03-15", "5000");
        String simulation =
                resultOf(admin, admin.post("/rank-simulations", Map.of("schemeId", scheme, "asOf", "2006-03-31")));
        admin.get(simulation + "/changes").then().body("items.direction", contains("up", "new"));
        assertEquals(
                List.of("up", "new"),
                world.changes(world.run("2006-03", scheme)).values().stream()
                        .map(said -> said.split(" ")[0])
                        .toList());
    }
}

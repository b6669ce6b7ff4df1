package tagayasu.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
@Tag("NEW-08")
class ImportRightsTest {

    private static final String PLAN =
            "{\"kind\":\"sales\",\"columns\":{\"a\":\"accountCode\",\"d\":\"soldOn\",\"y\":\"amount\"}}";

    @Inject
    Rows rows;

    private final UUID osaka = Given.department("大阪");
    private final As manager = Given.manager("東京"), other = Given.manager(osaka), rep = Given.rep(osaka);
    private final String p = Ids.next().toString().substring(24);

    @Test
    void whoMayNotImportIsRefusedAndImportsOfOthersAreOutOfSight() {
        assertEquals(403, GivenImport.post(rep, "a,d,y\nx,2026-01-01,1\n", PLAN).statusCode());
        GivenImport given = GivenImport.of(manager, "a,d,y\nx,2026-01-01,1\n", PLAN);
        for (String path : List.of("", "/rows", "/errors"))
            assertEquals(404, other.get("/imports/" + given.id() + path).statusCode(), path);
        assertEquals(
                404, GivenImport.once(other, "/imports/" + given.id() + "/undo").statusCode());
        assertEquals(
                404,
                GivenImport.once(other, "/imports/" + given.id() + "/execution").statusCode());
        assertEquals(0, other.get("/imports").jsonPath().getList("items").size());
    }

    @Test
    void anImportCannotTouchWhatItsGiverMayNotChange() {
        rep.post("/accounts", Map.of("code", p, "name", "大阪の会社")).then().statusCode(201);
        String csv = "a,d,y\n" + p + ",2026-01-01,1\n";
        assertEquals(
                List.of("2 accountCode account_unknown"),
                GivenImport.of(manager, csv, PLAN).faults());
        String creating = PLAN.replace("}}", "},\"createAccounts\":true}");
        assertEquals(
                List.of("2 accountCode account_unknown"),
                GivenImport.of(manager, csv, creating).faults());
        assertEquals("1 0 0 0", GivenImport.of(other, csv, PLAN).counts());
        String renaming = "{\"kind\":\"accounts\",\"columns\":{\"a\":\"code\",\"d\":\"name\"}}";
        assertEquals(
                "0 0 0 1",
                GivenImport.of(manager, "a,d\n" + p + ",乗っ取り\n", renaming).counts());
        assertEquals(
                "0 1 0 0",
                GivenImport.of(other, "a,d\n" + p + ",改名\n", renaming).counts());
    }

    @Test
    void anUndoLeavesWhatHasGoneOutOfItsCallersReach() {
        String own = accountOf(manager, p + "o", "東京の会社");
        String sales = "a,d,y\n" + p + "o,2026-01-01,1\n" + p + "n,2026-01-02,2\n";
        GivenImport given = GivenImport.of(manager, sales, PLAN.replace("}}", "},\"createAccounts\":true}"));
        assertEquals("2 0 0 0", given.counts());
        String renaming = "{\"kind\":\"accounts\",\"columns\":{\"a\":\"code\",\"d\":\"name\"}}";
        GivenImport renamed = GivenImport.of(manager, "a,d\n" + p + "o,改名\n", renaming);
        String sale = given.rowRecord(2);
        giveAway(own);
        assertEquals(List.of("out_of_reach"), kept(given.undo()));
        assertEquals(List.of("out_of_reach"), kept(renamed.undo()));
        assertEquals(200, other.get("/sales/" + sale).statusCode());
        assertEquals("改名", other.get("/accounts/" + own).jsonPath().getString("name"));
        assertEquals(1, given.view().getInt("counts.undone"));
    }

    @Test
    void anUndoTellsAKeptAccountFromTheSaleThatBroughtIt() {
        GivenImport given = GivenImport.of(
                manager, "a,d,y\n" + p + "k,2026-01-01,1\n", PLAN.replace("}}", "},\"createAccounts\":true}"));
        String account = manager.get("/accounts?q=" + p + "k").jsonPath().getString("items[0].id");
        manager.post("/sales", Map.of("accountId", account, "soldOn", "2026-02-01", "amount", 5))
                .then()
                .statusCode(201);
        given.undo();
        assertEquals(List.of(), kept(given));
        assertEquals(1, given.view().getInt("counts.undone"));
        assertEquals(0, given.view().getInt("counts.kept"));
        assertEquals(1, given.view().getInt("counts.keptAccounts"));
        assertEquals(200, manager.get("/accounts/" + account).statusCode());
    }

    @Test
    void whatIsOutOfSightIsNotMatchedSoThatAnImportTellsNothingOfIt() {
        rep.post("/accounts", Map.of("code", p + "h", "name", "隠れた会社", "email", p + "@example.jp"))
                .then()
                .statusCode(201);
        String plan =
                "{\"kind\":\"accounts\",\"columns\":{\"n\":\"name\",\"e\":\"email\"},\"matchOn\":[\"email\"],\"dryRun\":true}";
        String csv = "n,e\n甲,%1$s@example.jp\n乙,%1$s-none@example.jp\n".formatted(p);
        assertEquals("2 0 0 0", GivenImport.of(manager, csv, plan).counts());
        assertEquals("1 1 0 0", GivenImport.of(other, csv, plan).counts());
        String coded = "{\"kind\":\"accounts\",\"columns\":{\"n\":\"name\",\"e\":\"code\"},\"dryRun\":true}";
        assertEquals(
                List.of("2 code code_taken"),
                GivenImport.of(manager, "n,e\n甲," + p + "h\n", coded).faults());
    }

    @Test
    void anImportThatIsStillBeingCheckedCannotBeCarriedOut() throws Exception {
        GivenImport dry = GivenImport.of(manager, "a,d,y\nx,2026-01-01,1\n", PLAN.replace("}}", "},\"dryRun\":true}"));
        sql("update import set state = 'staged' where id = cast(? as uuid)", dry.id());
        CountDownLatch judging = new CountDownLatch(1);
        var job = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    rows.update(Sql.of(
                            "update import set state = 'checked', version = version + 1 where id = cast(? as uuid)",
                            dry.id()));
                    judging.countDown();
                    rows.list(Sql.of("select pg_sleep(1)"), row -> null);
                }));
        judging.await();
        Response early = GivenImport.once(manager, "/imports/" + dry.id() + "/execution");
        assertEquals(409, early.statusCode(), early.asString());
        assertEquals("import_not_checked", early.jsonPath().getString("code"));
        job.get();
        dry.execute();
    }

    @Test
    void aBrokenUploadIsABadRequest() {
        assertEquals(
                400,
                manager.request()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .body("--x\r\nfoo".getBytes())
                        .post("/api/v1/imports")
                        .statusCode());
    }

    private static String accountOf(As who, String code, String name) {
        return who.post("/accounts", Map.of("code", code, "name", name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void giveAway(String account) {
        sql("update account set owner_id = ? where id = cast(? as uuid)", rep.id(), account);
    }

    private void sql(String statement, Object... params) {
        QuarkusTransaction.requiringNew().run(() -> rows.update(Sql.of(statement, params)));
    }

    private List<String> kept(GivenImport given) {
        return manager.get("/imports/" + given.id() + "/rows?outcome=kept")
                .jsonPath()
                .getList("items.kept");
    }

    @Test
    void aRequestRepeatedUnderItsKeyIsOneImportAndOneWithoutKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        String first = post(key).jsonPath().getString("id");
        assertEquals(first, post(key).jsonPath().getString("id"));
        GivenImport.over(manager, first);
        assertEquals(
                428,
                manager.request()
                        .multiPart("file", "x.csv", "a,d,y\nx,2026-01-01,1\n".getBytes(), "text/csv")
                        .multiPart("plan", PLAN, "application/json")
                        .post("/api/v1/imports")
                        .statusCode());
    }

    private Response post(String key) {
        return manager.request()
                .header("Idempotency-Key", key)
                .multiPart("file", "x.csv", "a,d,y\nx,2026-01-01,1\n".getBytes(), "text/csv")
                .multiPart("plan", PLAN, "application/json")
                .post("/api/v1/imports");
    }
}

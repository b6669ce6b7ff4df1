package tagayasu.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;

@QuarkusTest
@Tag("NEW-08")
class ImportRightsTest {

    private static final String PLAN =
            "{\"kind\":\"sales\",\"columns\":{\"a\":\"accountCode\",\"d\":\"soldOn\",\"y\":\"amount\"}}";

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

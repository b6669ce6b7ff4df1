package tagayasu.exchange.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
class ExportTest {

    @Inject
    Rows rows;

    private final UUID tokyo = Given.department("東京");
    private final As manager = Given.manager(tokyo), rep = Given.rep(tokyo), other = Given.manager("大阪");
    private final String p = Ids.next().toString().substring(24);

    @Test
    void whatAConditionFindsLeavesAsCsvWithoutFormulas() {
        account("1", "=HYPERLINK(\"http://evil.example\")");
        account("2", "㈱赤木電機");
        String csv = export(manager, "csv", List.of("code", "name", "roles")).asString();
        assertEquals(
                "\uFEFFCode,Name,Roles\r\n" + p + "1,\"'=HYPERLINK(\"\"http://evil.example\"\")\",customer\r\n" + p
                        + "2,㈱赤木電機,customer\r\n",
                csv);
    }

    @Test
    void theSameLeavesAsAWorkbookOfTexts() throws IOException {
        account("1", "=1+1");
        byte[] bytes = export(manager, "xlsx", List.of("code", "name")).asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals("=1+1", book.getFirstSheet().read().get(1).getCellText(1));
        }
    }

    @Test
    void tickedRowsLeaveAlone() {
        account("1", "赤木");
        String ticked = manager.get("/accounts?q=" + p + "1").jsonPath().getString("items[0].id");
        account("2", "井上");
        String csv = manager.request()
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(Map.of("noun", "account", "format", "csv", "columns", List.of("code"), "ids", List.of(ticked)))
                .post("/api/v1/exports")
                .asString();
        assertEquals("\uFEFFCode\r\n" + p + "1\r\n", csv);
    }

    @Test
    void onlyWhoMayExportDoesAndOthersRecordsStay() {
        account("1", "見えない");
        assertEquals(403, export(rep, "csv", List.of("code")).statusCode());
        assertEquals("\uFEFFCode\r\n", export(other, "csv", List.of("code")).asString());
        assertEquals(422, export(manager, "csv", List.of("nonsense")).statusCode());
    }

    private void account(String code, String name) {
        manager.post("/accounts", Map.of("code", p + code, "name", name)).then().statusCode(201);
    }

    private Response export(As who, String format, List<String> columns) {
        return who.request()
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(Map.of(
                        "noun",
                        "account",
                        "format",
                        format,
                        "columns",
                        columns,
                        "where",
                        Map.of("field", "code", "op", "startsWith", "value", p)))
                .post("/api/v1/exports");
    }

    @Test
    void aHeadOfficeOutOfSightIsNotNamed() {
        account("h", "本社");
        String head = manager.get("/accounts?q=" + p + "h").jsonPath().getString("items[0].id");
        String branch = manager.post("/accounts", Map.of("code", p + "b", "name", "支店", "parentId", head))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertTrue(export(manager, "csv", List.of("code", "parent")).asString().contains(p + "b," + p + "h\r\n"));
        QuarkusTransaction.requiringNew()
                .run(() -> rows.update(
                        Sql.of("update account set owner_id = ? where id = cast(? as uuid)", other.id(), branch)));
        String seen = export(other, "csv", List.of("code", "parent")).asString();
        assertEquals("\r\n" + p + "b,\r\n", seen.substring(seen.indexOf("\r\n")));
    }
}

package tagayasu.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;

@QuarkusTest
@Tag("NEW-08")
@Tag("PRD-05")
class SalesImportTest {

    private final As admin = Given.admin();
    private final String p = Ids.next().toString().substring(24);
    private static final String PLAN = """
            {"kind":"sales","columns":{"顧客":"accountCode","日付":"soldOn","伝票":"orderNo","商品":"productName","数量":"quantity",
             "単価":"unitPrice","金額":"amount"}}""";

    @BeforeEach
    void anAccount() {
        admin.post("/accounts", Map.of("code", p, "name", "買う会社 " + p)).then().statusCode(201);
    }

    @Test
    void rowsThatShareAnOrderNumberAreLinesOfOneSale() {
        GivenImport given = GivenImport.of(
                admin,
                file("%s,2026/11/1,%s-1,鍬,2,\"1,500\",", "%s,2026/11/1,%s-1,鎌,1,￥800,", "%s,R8.11.2,,,,,△500"),
                PLAN);
        assertEquals("3 0 0 0", given.counts());
        JsonPath sales = sales();
        assertEquals(2, sales.getList("items").size());
        String order = sales.getString("items.find { it.orderNo == '" + p + "-1' }.id");
        JsonPath sale = admin.get("/sales/" + order).jsonPath();
        assertEquals(0, new BigDecimal("3800").compareTo(new BigDecimal(sale.getString("amount"))));
        assertEquals(List.of("鍬", "鎌"), sale.getList("lines.productName"));
        JsonPath account = account();
        assertEquals("2026-11-01", account.getString("firstSaleOn"));
        assertEquals("2026-11-01", account.getString("lastSaleOn"), "a return is no purchase");
    }

    @Test
    void aFileGivenTwiceAddsNothingAndTwoEqualRowsAreTwoSales() {
        String csv = file("%s,2026-11-01,,鍬,1,100,", "%s,2026-11-01,,鍬,1,100,", "%s,2026-11-01,,鍬,1.0,100.00,");
        assertEquals("3 0 0 0", GivenImport.of(admin, csv, PLAN).counts());
        assertEquals("0 0 3 0", GivenImport.of(admin, csv, PLAN).counts());
        String more = file(
                "%s,2026-11-01,,鍬,1,100,",
                "%s,2026-11-01,,鍬,1,100,", "%s,2026-11-01,,鍬,1,100,", "%s,2026-11-01,,鍬,1,100,");
        assertEquals("1 0 3 0", GivenImport.of(admin, more, PLAN).counts());
        assertEquals(4, sales().getList("items").size());
    }

    @Test
    void oneFaultyLineRefusesItsWholeOrderAndNothingElse() {
        GivenImport given = GivenImport.of(
                admin,
                file(
                        "%s,2026-11-01,%s-1,鍬,1,100,",
                        "%s,2026-02-30,%s-1,鎌,1,100,",
                        "%s,2026-11-02,%s-2,鍬,1,100,",
                        "%s,2026-11-03,%s-2,鍬,1,100,",
                        "x%s,2026-11-03,,鍬,1,100,",
                        "%s,2026-11-03,,鍬,1,abc,",
                        "%s,2026-11-03,,鍬,,,",
                        "%s,2026-11-04,,鍬,1,100,"),
                PLAN);
        assertEquals("1 0 0 7", given.counts());
        assertEquals(
                List.of(
                        "2 orderNo order_refused",
                        "3 soldOn date_absent",
                        "4 orderNo order_refused",
                        "5 soldOn order_differs",
                        "6 accountCode account_unknown",
                        "7 unitPrice number_format",
                        "8 amount cell_missing"),
                given.faults());
    }

    @Test
    void anOrderThatChangedIsUpdatedAndUndoGivesItsLinesBack() {
        GivenImport.of(admin, file("%s,2026-11-01,%s-1,鍬,1,100,", "%s,2026-11-01,%s-1,鎌,1,50,"), PLAN);
        GivenImport second = GivenImport.of(
                admin,
                file("%s,2026-11-05,%s-1,鍬,1,100,", "%s,2026-11-05,%s-1,鋤,2,75,", "%s,2026-11-09,%s-2,鍬,1,1,"),
                PLAN);
        assertEquals("1 2 0 0", second.counts());
        assertEquals("2026-11-09", account().getString("lastSaleOn"));
        second.undo();
        JsonPath sales = sales();
        assertEquals(1, sales.getList("items").size());
        JsonPath sale = admin.get("/sales/" + sales.getString("items[0].id")).jsonPath();
        assertEquals("2026-11-01", sale.getString("soldOn"));
        assertEquals(List.of("鍬", "鎌"), sale.getList("lines.productName"));
        assertEquals("2026-11-01", account().getString("lastSaleOn"));
        assertEquals(3, second.view().getInt("counts.undone"));
    }

    @Test
    void missingAccountsAreMadeWhenThePlanSaysSoAndGoWithTheUndo() {
        String csv = "id  day  yen\nZ%1$s 20260101 10\nZ%1$s 20260102 20\nY%1$s 20260103 30\n".formatted(p);
        String plan =
                "{\"kind\":\"sales\",\"columns\":{\"id\":\"accountCode\",\"day\":\"soldOn\",\"yen\":\"amount\"},\"createAccounts\":true}";
        GivenImport given = GivenImport.of(admin, csv, plan);
        assertEquals("3 0 0 0", given.counts());
        assertEquals("whitespace", given.view().getString("plan.delimiter"));
        assertEquals(
                1, admin.get("/accounts?q=Z" + p).jsonPath().getList("items").size());
        given.undo();
        assertEquals(
                0, admin.get("/accounts?q=Z" + p).jsonPath().getList("items").size());
        assertEquals("3 0 0 0", GivenImport.of(admin, csv, plan).counts());
    }

    @Test
    void shiftJisWithPreambleAndFullWidthDigitsComesInAndErrorsLeaveInTheSameEncoding() {
        String csv = "売上一覧表\r\n\r\n顧客,日付,伝票,商品,数量,単価,金額\r\n%s,令和８年１１月２１日,,㈱髙﨑①,１,￥１,２００,\r\n"
                        .replace("￥１,２００,", "￥１２００,")
                        .formatted(p)
                + p + ",昭和64年1月8日,,=1+1,,,5\r\n";
        GivenImport given = GivenImport.of(admin, csv, Charset.forName("windows-31j"), PLAN);
        assertEquals("1 0 0 1", given.counts());
        assertEquals("windows-31j", given.view().getString("plan.encoding"));
        assertEquals(2, given.view().getInt("plan.skipLines"));
        assertEquals(List.of("5 soldOn date_era"), given.faults());
        String errors = new String(given.errorBytes(), Charset.forName("windows-31j"));
        assertEquals(
                "顧客,日付,伝票,商品,数量,単価,金額,取込行,取込エラー\r\n" + p + ",昭和64年1月8日,,'=1+1,,,5,5,日付: この元号の期間にない日付です\r\n", errors);
        GivenImport again = GivenImport.of(admin, errors.replace("昭和64年1月8日", "平成1年1月8日"), PLAN);
        assertEquals("1 0 0 0", again.counts());
        assertEquals(
                "=1+1", admin.get("/sales/" + again.rowRecord(2)).jsonPath().getString("lines[0].productName"));
    }

    @Test
    void anUnreadableFileOrPlanIsRefusedAndNothingIsKept() {
        int before = admin.get("/imports?limit=200").jsonPath().getList("items").size();
        refused(400, "malformed_json", "/plan", "a,b\n1,2\n", "{");
        refused(422, "unknown_field", "/colums", "a,b\n1,2\n", "{\"kind\":\"sales\",\"colums\":{}}");
        refused(422, "wrong_type", "/kind", "a,b\n1,2\n", "{\"kind\":\"deals\",\"columns\":{}}");
        refused(
                422,
                "unknown_field",
                "/columns/a",
                "a,b\n1,2\n",
                "{\"kind\":\"products\",\"columns\":{\"a\":\"nome\",\"b\":\"code\"}}");
        refused(
                422,
                "column_not_in_file",
                "/columns/c",
                "a,b\n1,2\n",
                "{\"kind\":\"products\",\"columns\":{\"c\":\"name\",\"b\":\"code\"}}");
        refused(
                422,
                "file_quotes_broken",
                "/file#line=2",
                "a,b\n\"1,2\n",
                "{\"kind\":\"products\",\"columns\":{\"a\":\"name\",\"b\":\"code\"}}");
        refused(
                422,
                "file_empty",
                "/file",
                "a,b\n",
                "{\"kind\":\"products\",\"columns\":{\"a\":\"name\",\"b\":\"code\"}}");
        refused(
                422,
                "date_pattern",
                "/dateFormats/0",
                "a,b\n1,2\n",
                "{\"kind\":\"products\",\"columns\":{\"a\":\"name\",\"b\":\"code\"},\"dateFormats\":[\"foo\"]}");
        assertEquals(
                before,
                admin.get("/imports?limit=200").jsonPath().getList("items").size());
    }

    private void refused(int status, String code, String pointer, String csv, String plan) {
        JsonPath problem = GivenImport.post(admin, csv, plan)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
        assertEquals(
                code + " " + pointer,
                problem.getString("errors[0].code") + " " + problem.getString("errors[0].pointer"));
    }

    private JsonPath sales() {
        return admin.get("/sales?limit=200&accountId=" + account().getString("id"))
                .jsonPath();
    }

    private JsonPath account() {
        String id = admin.get("/accounts?q=" + p).jsonPath().getString("items.find { it.code == '" + p + "' }.id");
        return admin.get("/accounts/" + id).jsonPath();
    }

    private String file(String... rows) {
        return "顧客,日付,伝票,商品,数量,単価,金額\n" + String.join("\n", rows).replace("%s", p) + "\n";
    }
}

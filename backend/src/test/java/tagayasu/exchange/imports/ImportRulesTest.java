package tagayasu.exchange.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** The rule of each column counts for whatever the column fills, also beyond the record's own table. */
@QuarkusTest
@Tag("NEW-08")
class ImportRulesTest {

    private final As admin = Given.admin();
    private final String p = Ids.next().toString().substring(24);

    @Inject
    Rows rows;

    @Test
    void aParentAKeyAndACategoryThatAreThereStayWhenTheirColumnsOnlyFillGaps() {
        String plan = """
                {"kind":"accounts","columns":{"c":"code","n":"name","o":"parentCode","k":"externalId.erp"}%s}""";
        String csv = "c,n,o,k\n%1$s1,本社,,\n%1$s2,別の本社,,\n%1$s3,支社,%1$s1,%1$s-k\n%1$s4,支店,,\n".formatted(p);
        GivenImport.of(admin, csv, plan.formatted(""));
        String rules = ",\"perColumn\":{\"parentCode\":\"ifEmpty\",\"externalId.erp\":\"ifEmpty\"}";
        String again = "c,n,o,k\n%1$s3,支社,%1$s2,%1$s-x\n%1$s4,支店,%1$s2,%1$s-y\n".formatted(p);
        assertEquals(
                "0 1 1 0", GivenImport.of(admin, again, plan.formatted(rules)).counts());
        account("3").then().body("parent.code", equalTo(p + "1")).body("externalIds.erp", equalTo(p + "-k"));
        account("4").then().body("parent.code", equalTo(p + "2")).body("externalIds.erp", equalTo(p + "-y"));

        for (String code : List.of("x", "y"))
            admin.post("/product-categories", Map.of("code", p + code, "name", "農具" + code))
                    .then()
                    .statusCode(201);
        String products =
                "{\"kind\":\"products\",\"columns\":{\"c\":\"code\",\"n\":\"name\",\"k\":\"categoryCode\"}%s}";
        GivenImport.of(admin, "c,n,k\n%1$sp,鍬,%1$sx\n".formatted(p), products.formatted(""));
        GivenImport kept = GivenImport.of(
                admin,
                "c,n,k\n%1$sp,鍬,%1$sy\n".formatted(p),
                products.formatted(",\"perColumn\":{\"categoryCode\":\"ifEmpty\"}"));
        assertEquals("0 0 1 0", kept.counts());
    }

    @Test
    void aTitleAndANameThatAreThereStayWhenTheirColumnsOnlyFillGaps() {
        admin.post("/accounts", Map.of("code", p, "name", "勤め先 " + p)).then().statusCode(201);
        String plan = """
                {"kind":"persons","columns":{"c":"code","n":"name","a":"accountCode","d":"department","t":"title"}%s}""";
        GivenImport first = GivenImport.of(admin, "c,n,a,d,t\n%1$s,赤木 剛憲,%1$s,,課長\n".formatted(p), plan.formatted(""));
        String rules = ",\"perColumn\":{\"name\":\"ifEmpty\",\"department\":\"ifEmpty\",\"title\":\"ifEmpty\"}";
        String again = "c,n,a,d,t\n%1$s,別 人,%1$s,営業部,部長\n".formatted(p);
        assertEquals(
                "0 1 0 0", GivenImport.of(admin, again, plan.formatted(rules)).counts());
        String person = first.rowRecord(2);
        admin.get("/persons/" + person).then().body("familyName", equalTo("赤木"));
        admin.get("/persons/" + person + "/posts")
                .then()
                .body("items.title", contains("課長"))
                .body("items.department", contains("営業部"));
        assertEquals(
                "0 0 1 0", GivenImport.of(admin, again, plan.formatted(rules)).counts());
    }

    @Test
    @Tag("PRD-05")
    void anOrderKeepsItsDayOrItsAmountWhenTheirColumnsOnlyFillGaps() {
        admin.post("/accounts", Map.of("code", p, "name", "買う会社 " + p)).then().statusCode(201);
        String plan = """
                {"kind":"sales","columns":{"a":"accountCode","d":"soldOn","o":"orderNo","m":"amount"}%s}""";
        GivenImport.of(admin, "a,d,o,m\n%1$s,2026-11-01,%1$s,100\n".formatted(p), plan.formatted(""));
        String rules = ",\"perColumn\":{\"soldOn\":\"ifEmpty\"}";
        GivenImport second =
                GivenImport.of(admin, "a,d,o,m\n%1$s,2026-11-02,%1$s,200\n".formatted(p), plan.formatted(rules));
        assertEquals("0 1 0 0", second.counts());
        admin.get("/sales/" + second.rowRecord(2)).then().body("soldOn", equalTo("2026-11-01"));
        String lines = ",\"perColumn\":{\"amount\":\"ifEmpty\"}";
        GivenImport third =
                GivenImport.of(admin, "a,d,o,m\n%1$s,2026-11-03,%1$s,300\n".formatted(p), plan.formatted(lines));
        admin.get("/sales/" + third.rowRecord(2))
                .then()
                .body("soldOn", equalTo("2026-11-03"))
                .body("amount", equalTo(200));
    }

    @Test
    @Tag("PRD-05")
    void moneyBeyondFourteenDigitsIsAFaultOfItsRowsAndNothingElse() {
        admin.post("/accounts", Map.of("code", p, "name", "買う会社 " + p)).then().statusCode(201);
        String plan = """
                {"kind":"sales","columns":{"a":"accountCode","d":"soldOn","o":"orderNo","q":"quantity","u":"unitPrice"}}""";
        String csv = """
                a,d,o,q,u
                %1$s,2026-11-01,,99999999999999,10
                %1$s,2026-11-01,%1$s-1,1,99999999999999
                %1$s,2026-11-01,%1$s-1,1,99999999999999
                %1$s,2026-11-01,,1,99999999999999
                """.formatted(p);
        GivenImport given = GivenImport.of(admin, csv, plan);
        assertEquals("1 0 0 3", given.counts());
        assertEquals(
                List.of("2 amount number_range", "3 amount number_range", "4 amount number_range"), given.faults());
        Map<String, Object> line = Map.of("productName", "鍬", "quantity", 99999999999999L, "unitPrice", 1);
        for (var lines : List.of(List.of(line, line), List.of(Map.of("quantity", 99999999999999L, "unitPrice", 99))))
            admin.post("/sales", Map.of("accountCode", p, "soldOn", "2026-11-01", "lines", lines))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("number_range"));
    }

    @Test
    void aBranchThatStaysKeepsItsHeadOfficeAndThatItsOwn() {
        String plan = "{\"kind\":\"accounts\",\"columns\":{\"c\":\"code\",\"n\":\"name\",\"o\":\"parentCode\"}}";
        GivenImport given =
                GivenImport.of(admin, "c,n,o\n%1$s1,本社,\n%1$s2,支社,%1$s1\n%1$s3,出張所,%1$s2\n".formatted(p), plan);
        admin.post("/sales", Map.of("accountCode", p + "3", "soldOn", "2026-11-01", "amount", 1))
                .then()
                .statusCode(201);
        given.undo();
        assertEquals(3, given.view().getInt("counts.kept"));
        account("3").then().statusCode(200).body("head.code", equalTo(p + "1"));
        account("1").then().statusCode(200);
    }

    @Test
    @Tag("GEN-16")
    void aFileIsReadBeforeATransactionBeginsAndTakenOnceUnderItsKey() {
        String key = UUID.randomUUID().toString();
        QuarkusTransaction.begin();
        try {
            rows.update(Sql.of(
                    "insert into idempotency (caller_id, key, request_hash, status, created_at) values (?, ?, '', 0, ?)",
                    admin.id(),
                    key,
                    Instant.now()));
            take(key, "no,such\n", "code").then().statusCode(422); // the key is held here, so nobody waited for it
        } finally {
            QuarkusTransaction.rollback();
        }
        Response first = take(key, "code,name\n" + p + ",一度\n", "code");
        assertEquals(202, first.statusCode(), first.asString());
        assertEquals(
                first.jsonPath().getString("id"),
                take(key, "code,name\n" + p + ",一度\n", "code").jsonPath().getString("id"));
        take(key, "code,name\n" + p + ",二度\n", "code").then().statusCode(422);
    }

    private Response take(String key, String csv, String column) {
        return admin.request()
                .header("Idempotency-Key", key)
                .multiPart("file", "a.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart(
                        "plan", "{\"kind\":\"accounts\",\"columns\":{\"" + column + "\":\"code\",\"name\":\"name\"}}")
                .post("/api/v1/imports");
    }

    @Test
    void theServerSaysWhichFieldsAreNeededAndWhichOutcomesThereAre() {
        admin.get("/imports/fields?kind=products")
                .then()
                .body("find { it.name == 'name' }.neededAmong", contains("code", "name"))
                .body("find { it.name == 'cost' }.neededAmong", nullValue());
        String plan = "{\"kind\":\"accounts\",\"columns\":{\"c\":\"code\",\"n\":\"name\"},\"dryRun\":true}";
        GivenImport given = GivenImport.of(admin, "c,n\n" + p + ",甲\n", plan);
        admin.get("/imports/" + given.id() + "/rows?outcome=new").then().statusCode(200);
        admin.get("/imports/" + given.id() + "/rows?outcome=foo").then().statusCode(400);
    }

    private Response account(String code) {
        JsonPath found = admin.post(
                        "/accounts/search", Map.of("where", Map.of("field", "code", "op", "eq", "value", p + code)))
                .jsonPath();
        return admin.get("/accounts/" + found.getString("items[0].id"));
    }

    @Test
    void headersOfErrorFilesCannotRunAsFormulasAndAreReadAsTheyWere() {
        String plan = "{\"kind\":\"accounts\",\"columns\":{\"c\":\"code\",\"=1+1\":\"name\",\"i\":\"email\"}}";
        String csv = "c,=1+1,i\n%1$s1,甲,a@example.jp\n%1$s2,\"\n=2+2\",無い\n%1$s3,,\n".formatted(p);
        GivenImport given = GivenImport.of(admin, csv, plan);
        assertEquals("1 0 0 2", given.counts());
        assertEquals(List.of("3 email email_format", "5 name cell_missing"), given.faults());
        String errors = given.errors();
        assertTrue(errors.startsWith("\uFEFFc,'=1+1,i,取込行,取込エラー\r\n" + p + "2,\"'\n=2+2\",無い"), errors);
        assertEquals(
                "1 0 0 1",
                GivenImport.of(admin, errors.replace("無い", "b@example.jp"), plan)
                        .counts());
    }
}

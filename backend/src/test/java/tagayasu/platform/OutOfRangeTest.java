package tagayasu.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tagayasu.As;
import tagayasu.Given;

/** Numbers and days that no database keeps are the caller's fault, and cost nothing. */
@QuarkusTest
class OutOfRangeTest {

    private final As admin = Given.admin();
    private Object account;

    @BeforeEach
    void anAccount() {
        account = admin.post("/accounts", Map.of("name", "範囲外 " + Ids.next())).path("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100000000", "-1e2147483647", "1e-100000000"})
    void aNumberThatWouldFillTheMemoryIsRefusedWhereItStands(String amount) {
        admin.post("/sales", "{\"accountId\":\"" + account + "\",\"soldOn\":\"2026-01-05\",\"amount\":" + amount + "}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amount"));
        admin.post("/sales/search", "{\"where\":{\"field\":\"amount\",\"op\":\"ge\",\"value\":" + amount + "}}")
                .then()
                .statusCode(400)
                .body("code", equalTo("number_too_large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "0000-01-01", "9999-12-31", "-4000-01-01"})
    void aDayOutsideTheCalendarIsRefusedInBodiesQueriesAndConditions(String day) {
        admin.post("/sales", Map.of("accountId", account, "soldOn", day, "amount", 1))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/soldOn"));
        String encoded = day.replace("+", "%2B");
        admin.get("/sales?from=" + encoded).then().statusCode(400);
        admin.get("/accounts/" + account + "/timeline?to=" + encoded).then().statusCode(400);
        admin.post("/accounts/search", Map.of("where", Map.of("field", "lastSaleOn", "op", "ge", "value", day)))
                .then()
                .statusCode(400);
    }

    @Test
    void anAmountBeyondTheColumnIsRefusedAndNotOurBug() {
        admin.post("/sales", Map.of("accountId", account, "soldOn", "2026-01-05", "amount", 1e20))
                .then()
                .statusCode(422);
    }

    @Test
    void aTakenCodeIsRefusedAtItsField() {
        String code = "C" + Ids.next().toString().substring(24);
        Map<String, Object> category = Map.of("code", code, "name", "区分");
        admin.post("/product-categories", category).then().statusCode(201);
        admin.post("/product-categories", category).then().statusCode(409).body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void aSignInWithoutAPasswordIsRefusedAtThePassword() {
        admin.post("/auth/login", Map.of("email", "a@example.jp"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/password"));
    }

    @Test
    void aListWithAHoleIsRefusedAndAValueOfNoTypeIsNoMissingPage() {
        admin.post("/accounts", "{\"name\":\"穴\",\"roles\":[null]}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/roles/0"));
        admin.get("/accounts?ownerId=xyz").then().statusCode(400);
        admin.get("/accounts?withTotal=maybe").then().statusCode(400);
        admin.get("/accounts?limit=many").then().statusCode(400);
    }

    @Test
    void aConditionMayAskForEightRelationsAndNotMore() {
        String has = "{\"has\":\"sales\"}";
        admin.post("/accounts/search", "{\"where\":{\"all\":[" + has + "]}}")
                .then()
                .statusCode(200);
        admin.post("/accounts/search", "{\"where\":{\"all\":[" + (has + ",").repeat(8) + has + "]}}")
                .then()
                .statusCode(400)
                .body("code", equalTo("condition_too_large"));
    }

    @Test
    void aMalformedLanguageIsNoFault() {
        admin.request()
                .header("Accept-Language", "en;q=2,;;,*")
                .get("/api/v1/accounts/" + Ids.next())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999", "abc"})
    void aCursorThatSomebodyEditedIsRefused(String value) {
        admin.post("/sales", Map.of("accountId", account, "soldOn", "2026-01-05", "amount", 1));
        admin.post("/sales", Map.of("accountId", account, "soldOn", "2026-01-06", "amount", 2));
        String list = "/sales?sort=amount&limit=1&accountId=" + account;
        String cursor = admin.get(list).path("nextCursor");
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String edited = text.replaceFirst(",\"[0-9.]+\",", ",\"" + value + "\",");
        assertNotEquals(text, edited);
        int status = admin.get(list + "&cursor="
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(edited.getBytes(StandardCharsets.UTF_8)))
                .statusCode();
        assertTrue(status == 400 || status == 422, text + " " + status);
    }
}

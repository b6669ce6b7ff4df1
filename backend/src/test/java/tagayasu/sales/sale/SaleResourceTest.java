package tagayasu.sales.sale;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class SaleResourceTest {

    private final As rep = Given.rep("売上課");
    private String account;

    @BeforeEach
    void openAccount() {
        account = rep.post("/accounts", Map.of("name", "毛皮商会")).path("id");
    }

    private String sell(String day, Object amount) {
        return rep.post("/sales", Map.of("accountId", account, "soldOn", day, "amount", amount))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @Tag("PRD-05")
    void aSaleWithLinesAddsUpAndTellsTheAccountWhenItBought() {
        String code = "K-" + rep.id();
        Given.admin()
                .post("/products", Map.of("code", code, "name", "赤の靴", "unitPrice", 6400))
                .then()
                .statusCode(201);
        String accountCode = rep.get("/accounts/{id}", account).path("code");
        String id = rep.post(
                        "/sales",
                        Map.of(
                                "accountCode",
                                accountCode,
                                "soldOn",
                                "2026-03-31",
                                "orderNo",
                                "O-" + rep.id(),
                                "lines",
                                List.of(
                                        Map.of("productCode", code, "quantity", 2, "unitPrice", 6400),
                                        Map.of("productName", "送料", "amount", 550.5))))
                .then()
                .statusCode(201)
                .body("amount", comparesEqualTo(13350.5f))
                .body("lines.productName", contains("赤の靴", "送料"))
                .body("staffId", is(rep.id().toString()))
                .extract()
                .path("id");
        rep.get("/accounts/{id}", account)
                .then()
                .body("lastSaleOn", is("2026-03-31"))
                .body("firstSaleOn", is("2026-03-31"));
        rep.get("/accounts/{id}/timeline?kind=sale", account).then().body("items.subjectId", contains(id));
        rep.get("/sales?accountId={id}", account)
                .then()
                .body("items.productName", contains("赤の靴"))
                .body("items.lineCount", contains(2));
        for (String typed : List.of("毛皮商会", "赤の靴", "O-" + rep.id().toString().substring(0, 12)))
            rep.get("/sales?q={q}", typed).then().statusCode(200).body("items.id", contains(id));
        rep.get("/sales?q={q}", "青の靴").then().body("items", empty());
        var red = Map.of(
                "has",
                "sales",
                "where",
                Map.of("has", "products", "where", Map.of("field", "code", "op", "eq", "value", code)));
        rep.post("/accounts/search", Map.of("where", red)).then().body("items.id", contains(account));
    }

    @Test
    void whatDoesNotAddUpIsRefusedAtItsField() {
        var line = Map.of("productName", "x", "amount", 100);
        rep.post("/sales", Map.of("accountId", account, "soldOn", "2026-01-01", "amount", 99, "lines", List.of(line)))
                .then()
                .statusCode(422)
                .body("code", is("lines_differ_from_amount"));
        rep.post("/sales", Map.of("accountId", account, "soldOn", "2026-01-01"))
                .then()
                .statusCode(422)
                .body("code", is("amount_or_lines_needed"));
        rep.post("/sales", Map.of("accountId", account, "soldOn", "2026-02-30", "amount", 1))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/soldOn"));
        rep.post("/sales", Map.of("soldOn", "2026-01-01", "amount", 1))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/accountId"));
        rep.post("/sales", Map.of("accountId", account, "soldOn", "2026-01-01", "amount", 1.00001))
                .then()
                .statusCode(422);
        rep.post(
                        "/sales",
                        Map.of(
                                "accountId",
                                account,
                                "soldOn",
                                "2026-01-01",
                                "lines",
                                List.of(Map.of("productCode", "nope", "quantity", 1, "unitPrice", 1))))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/lines/0/productCode"));
    }

    @Test
    void anOrderNumberBelongsToOneLivingSale() {
        var order = Map.of("accountId", account, "soldOn", "2026-01-01", "amount", 1, "orderNo", "N-" + rep.id());
        String id = rep.post("/sales", order).then().statusCode(201).extract().path("id");
        rep.post("/sales", order).then().statusCode(409).body("errors[0].pointer", is("/orderNo"));
        Given.manager(rep.department()).delete("/sales/{id}", 0, id).then().statusCode(204);
        rep.get("/accounts/{id}", account).then().body("lastSaleOn", nullValue());
        rep.post("/sales", order).then().statusCode(201);
    }

    @Test
    void newLinesTakeTheAmountWithThem() {
        String id = rep.post(
                        "/sales",
                        Map.of(
                                "accountId",
                                account,
                                "soldOn",
                                "2026-01-01",
                                "lines",
                                List.of(Map.of("productName", "x", "amount", 100))))
                .path("id");
        rep.patch(
                        "/sales/{id}",
                        0,
                        Map.of(
                                "lines",
                                List.of(
                                        Map.of("productName", "x", "amount", 70),
                                        Map.of("productName", "y", "amount", 7))),
                        id)
                .then()
                .statusCode(200)
                .body("amount", is(77))
                .body("lines", hasSize(2));
        rep.patch("/sales/{id}", 1, Map.of("soldOn", "2026-01-05"), id)
                .then()
                .statusCode(200)
                .body("amount", is(77));
        rep.get("/accounts/{id}", account).then().body("lastSaleOn", is("2026-01-05"));
    }

    @Test
    @Tag("SAL-01")
    @Tag("CUS-08")
    void theTrendSetsEachMonthBesideLastYearAndRollsUpTheBranches() {
        String branch = rep.post("/accounts", Map.of("name", "大阪支社", "parentId", account))
                .path("id");
        sell("2025-03-10", 1000);
        sell("2026-03-01", 300);
        sell("2026-03-31", 500);
        sell("2026-03-31", -100);
        rep.post("/sales", Map.of("accountId", branch, "soldOn", "2026-03-15", "amount", 40))
                .then()
                .statusCode(201);
        rep.get("/accounts/{id}/sales-trend?months=2&until=2026-03-20", account)
                .then()
                .statusCode(200)
                .body("months.month", contains("2026-02", "2026-03"))
                .body("months[1].amount", is(700))
                .body("months[1].purchases", is(2))
                .body("months[1].lastYearAmount", is(1000));
        rep.get("/accounts/{id}/sales-trend?months=1&until=2026-03-20&includeBranches=true", account)
                .then()
                .body("months[0].amount", is(740));
        rep.get("/sales?accountId={id}", account).then().body("items", hasSize(4));
        rep.get("/sales?accountId={id}&includeBranches=true", account).then().body("items", hasSize(5));
    }

    @Test
    @Tag("GOV-01")
    void salesAreSeenByWhoSeesTheAccount() {
        String id = sell("2026-01-01", 10);
        As stranger = Given.rep("他課");
        stranger.get("/sales/{id}", id).then().statusCode(404);
        stranger.get("/sales").then().body("items", empty());
        stranger.get("/sales?accountId={id}", account).then().statusCode(404);
        stranger.get("/accounts/{id}/sales-trend", account).then().statusCode(404);
        stranger.post("/sales", Map.of("accountId", account, "soldOn", "2026-01-01", "amount", 1))
                .then()
                .statusCode(422)
                .body("code", is("unknown_account"));
        As colleague = Given.rep(rep.department());
        colleague.get("/sales/{id}", id).then().statusCode(200);
        colleague
                .post("/sales", Map.of("accountId", account, "soldOn", "2026-01-01", "amount", 1))
                .then()
                .statusCode(403);
        colleague.patch("/sales/{id}", 0, Map.of("amount", 1), id).then().statusCode(403);
    }
}

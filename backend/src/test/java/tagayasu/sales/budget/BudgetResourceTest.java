package tagayasu.sales.budget;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("SAL-02")
class BudgetResourceTest {

    private final UUID branch = Given.department("支店");
    private final UUID section = Given.department("一課", branch);
    private final As manager = Given.manager(branch);
    private final As rep = Given.rep(section);
    private final As second = Given.rep(section);
    private final As stranger = Given.manager("よその部");
    private final As admin = Given.admin();

    private static Map<String, Object> cell(Object id, String month, Object before, Object amount) {
        Map<String, Object> cell = new HashMap<>();
        cell.put("id", id.toString());
        cell.put("month", month);
        cell.put("before", before);
        cell.put("amount", amount);
        return cell;
    }

    @SafeVarargs
    private static ValidatableResponse put(As who, String scope, Map<String, Object>... cells) {
        return who.put("/budgets", Map.of("scope", scope, "cells", List.of(cells)))
                .then();
    }

    private void sold(String day, int amount) {
        String account = rep.post("/accounts", Map.of("name", "予算商店" + UUID.randomUUID()))
                .path("id");
        var sale = Map.of("accountId", account, "soldOn", day, "amount", amount, "staffId", rep.id());
        rep.post("/sales", sale).then().statusCode(201);
    }

    @Test
    void budgetActualDifferenceAndRateStandBesideEachOtherForTheMonthAndFromAprilOn() {
        put(
                        manager,
                        "staff",
                        cell(rep.id(), "2026-04", null, 1_000_000),
                        cell(rep.id(), "2026-05", null, new java.math.BigDecimal("1500000.5")))
                .statusCode(200)
                .body("changed", is(2));
        sold("2026-04-30", 900_000);
        sold("2026-05-01", 600_000);
        sold("2026-03-31", 70_000); // the year before
        String row = "items.find { it.id == '" + rep.id() + "' }";
        rep.get("/budgets?year=2026")
                .then()
                .statusCode(200)
                .body("months", hasSize(12))
                .body("months[0]", is("2026-04"))
                .body("items", hasSize(1)) // a rep reads their own
                .body(row + ".mayChange", is(false))
                .body(row + ".cells[0].single.actual", comparesEqualTo(900_000))
                .body(row + ".cells[0].single.difference", comparesEqualTo(-100_000))
                .body(row + ".cells[0].single.rate", comparesEqualTo(90))
                .body(row + ".cells[1].cumulative.budget", comparesEqualTo(2_500_000.5f))
                .body(row + ".cells[1].cumulative.actual", comparesEqualTo(1_500_000))
                .body(row + ".cells[1].cumulative.rate", comparesEqualTo(60))
                .body(row + ".cells[2].entered", nullValue())
                .body(row + ".cells[11].cumulative.actual", comparesEqualTo(1_500_000));
        rep.get("/budgets?year=2025").then().body("items[0].cells[11].single.actual", comparesEqualTo(70_000));
    }

    @Test
    void aDepartmentHasWhatWasEnteredForItOrElseWhatStandsBelowIt() {
        put(manager, "staff", cell(rep.id(), "2026-06", null, 300), cell(second.id(), "2026-06", null, 200));
        String top = "items.find { it.id == '" + branch + "' }.cells[2]";
        manager.get("/budgets?scope=department&year=2026")
                .then()
                .body(top + ".entered", nullValue())
                .body(top + ".below", comparesEqualTo(500))
                .body(top + ".single.budget", comparesEqualTo(500))
                .body("total[2].single.budget", comparesEqualTo(500));
        put(manager, "department", cell(section, "2026-06", null, 600)).statusCode(200);
        sold("2026-06-15", 150);
        manager.get("/budgets?scope=department&year=2026")
                .then()
                .body("items.id", contains(branch.toString(), section.toString()))
                .body("items.depth", contains(0, 1))
                .body(top + ".single.budget", comparesEqualTo(600))
                .body(top + ".single.actual", comparesEqualTo(150))
                .body("total[2].single.actual", comparesEqualTo(150)); // not twice
    }

    @Test
    void nobodysEditIsLost() {
        put(manager, "staff", cell(rep.id(), "2026-07", null, 100)).statusCode(200);
        put(admin, "staff", cell(second.id(), "2026-07", null, 70), cell(rep.id(), "2026-07", null, 200))
                .statusCode(409)
                .body("code", is("budget_moved"))
                .body("evidence", hasSize(1))
                .body("evidence[0].id", is(rep.id().toString()))
                .body("evidence[0].month", is("2026-07"))
                .body("evidence[0].amount", comparesEqualTo(100))
                .body("evidence[0].changedByName", is(manager.name()));
        manager.get("/budgets?year=2026")
                .then()
                .body("items.find { it.id == '" + second.id() + "' }.cells[3].entered", nullValue());
        put(admin, "staff", cell(rep.id(), "2026-07", 100, 200)).statusCode(200).body("changed", is(1));
        put(admin, "staff", cell(rep.id(), "2026-07", 100, 200)).statusCode(200).body("changed", is(0)); // sent again
        put(admin, "staff", cell(rep.id(), "2026-07", 200, null))
                .statusCode(200)
                .body("changed", is(1));
        rep.get("/budgets?year=2026").then().body("items[0].cells[3].entered", nullValue());
    }

    @Test
    void managersWriteTheirTreeRepsNothingAndOthersSeeNothing() {
        put(rep, "staff", cell(rep.id(), "2026-04", null, 1)).statusCode(403);
        put(stranger, "staff", cell(rep.id(), "2026-04", null, 1))
                .statusCode(403)
                .body("code", is("budget_out_of_reach"));
        put(stranger, "department", cell(section, "2026-04", null, 1)).statusCode(403);
        put(manager, "product", cell(product(), "2026-04", null, 1)).statusCode(403);
        put(manager, "staff", cell(UUID.randomUUID(), "2026-04", null, 1))
                .statusCode(422)
                .body("errors[0].pointer", is("/cells/0/id"));
        put(manager, "staff", cell(rep.id(), "2026-04", null, 1), cell(rep.id(), "2026-04", null, 2))
                .statusCode(422)
                .body("errors[0].code", is("cell_twice"));
        put(manager, "staff", cell(rep.id(), "2026-4", null, 1)).statusCode(422);
        stranger.get("/budgets?year=2026")
                .then()
                .body("items.id", not(hasItem(rep.id().toString())));
        stranger.get("/budgets?scope=department&year=2026").then().body("items.id", not(hasItem(section.toString())));
        rep.get("/budgets?scope=product&year=2026").then().statusCode(200).body("items", hasSize(0));
    }

    private String product() {
        return admin.post("/products", Map.of("code", "P" + UUID.randomUUID(), "name", "予算品"))
                .path("id");
    }

    @Test
    void aProductHasBudgetsAndTheLinesThatSoldIt() {
        String code = "P" + UUID.randomUUID();
        String product =
                admin.post("/products", Map.of("code", code, "name", "予算品")).path("id");
        put(admin, "product", cell(product, "2026-08", null, 5_000)).statusCode(200);
        String account = rep.post("/accounts", Map.of("name", "品物商店")).path("id");
        var lines = List.of(
                Map.of("productCode", code, "amount", 1_000),
                Map.of("productCode", code, "amount", 500),
                Map.of("productName", "ほか", "amount", 300));
        rep.post("/sales", Map.of("accountId", account, "soldOn", "2026-08-31", "lines", lines))
                .then()
                .statusCode(201);
        admin.get("/budgets?scope=product&year=2026&q=" + code)
                .then()
                .body("items[0].cells[4].single.actual", comparesEqualTo(1_500))
                .body("items[0].cells[4].single.rate", comparesEqualTo(30));
    }

    @Test
    void theEmptyCellsOfAYearAreFilledFromTheYearBefore() {
        put(manager, "staff", cell(rep.id(), "2026-04", null, 1_234_567), cell(rep.id(), "2026-05", null, 100_000));
        put(manager, "staff", cell(rep.id(), "2027-05", null, 1));
        var copy = Map.of("scope", "staff", "year", 2027, "from", "budgets", "percent", 5, "roundTo", 1000);
        manager.post("/budgets/copies", copy).then().statusCode(200).body("changed", is(1));
        rep.get("/budgets?year=2027")
                .then()
                .body("items[0].cells[0].entered", comparesEqualTo(1_296_000)) // 1,296,295.35 to thousands
                .body("items[0].cells[1].entered", comparesEqualTo(1));
        manager.post("/budgets/copies", copy).then().body("changed", is(0));
        rep.post("/budgets/copies", copy).then().statusCode(403);
        stranger.post("/budgets/copies", copy).then().statusCode(200).body("changed", is(0));
    }

    @Test
    void aWholeGridIsOneRequestOfFewStatements() {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int year = 2000; year < 2083; year++)
            for (int month = 1; month <= 12; month++)
                cells.add(cell(rep.id(), "%d-%02d".formatted(year, month), null, year * month));
        manager.put("/budgets", Map.of("scope", "staff", "cells", cells))
                .then()
                .statusCode(200)
                .body("changed", is(996));
    }

    @Test
    void theFiscalYearBeginsWhereTheSettingSays() {
        var usual = admin.get("/budgets/rules").then().statusCode(200).extract().as(Map.class);
        assertEquals(4, ((Number) usual.get("fiscalYearStart")).intValue());
        manager.put("/budgets/rules", usual).then().statusCode(403);
        try {
            admin.put("/budgets/rules", Map.of("fiscalYearStart", 10, "actual", "wonDeals"))
                    .then()
                    .statusCode(200);
            rep.get("/budgets?year=2026")
                    .then()
                    .body("months[0]", is("2026-10"))
                    .body("months[11]", is("2027-09"))
                    .body("actual", is("wonDeals"))
                    .body("total", notNullValue());
        } finally {
            admin.put("/budgets/rules", usual).then().statusCode(200);
        }
    }
}

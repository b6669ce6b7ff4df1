package tagayasu.sales.forecast;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The numbers are worked out by hand. */
@QuarkusTest
@Tag("SAL-03")
class ForecastTest {

    private ForecastWorld world;

    private String sale;
    private String likely;
    private String even;

    @BeforeEach
    void begin() {
        world = new ForecastWorld();
    }

    /** Sold 500,000; 333,333 × 90 % + 1,000,001.5 × 50 % = 299,999.7 + 500,000.75; budget 1,500,000. */
    private void november() {
        sale = world.sold(world.rep, "2026-11-10", 500_000);
        likely = world.deal(world.rep, "2026-11-30", 333_333, "A");
        even = world.deal(world.rep, "2026-11-01", new BigDecimal("1000001.5"), "C");
        world.deal(world.second, "2026-12-01", 100, "D");
        world.sold(world.rep, "2026-12-01", 7);
        world.budget("staff", world.rep.id(), "2026-11", null, 1_500_000);
    }

    @Test
    void theForecastIsWhatWasSoldAndWhatIsOpenByItsPercentage() {
        november();
        world.manager
                .get("/forecasts/2026-11?months=2")
                .then()
                .statusCode(200)
                .body("months", contains("2026-11", "2026-12"))
                .body("items.name", hasItem(world.rep.name()))
                .body("items[0].id", is(world.rep.id().toString())); // the furthest behind first
        var cell = world.cell(world.manager, "/forecasts/2026-11?months=2", world.rep.id(), 0);
        world.holds(cell, "budget", "1500000");
        world.holds(cell, "actual", "500000");
        world.holds(cell, "open", "1333334.5");
        world.holds(cell, "weighted", "800000.45");
        world.holds(cell, "forecast", "1300000.45");
        world.holds(cell, "gap", "-199999.55");
        world.holds(cell, "rate", "86.7");
        var december = world.cell(world.manager, "/forecasts/2026-11?months=2", world.second.id(), 1);
        world.holds(december, "forecast", "30");
        assertEquals(null, december.get("gap"));
    }

    @Test
    @Tag("GEN-15")
    void everyNumberOpensExactlyTheRecordsBehindIt() {
        november();
        for (String by : List.of("staff", "department")) {
            UUID key = by.equals("staff") ? world.rep.id() : world.section;
            var cell = world.cell(world.manager, "/forecasts/2026-11?by=" + by, key, 0);
            world.manager.get((String) cell.get("actualList")).then().body("items.id", contains(sale));
            world.manager.get((String) cell.get("openList")).then().body("items.id", containsInAnyOrder(likely, even));
        }
        var none = world.cell(world.manager, "/forecasts/2026-11?by=product", null, 0);
        world.holds(none, "forecast", "1300000.45");
        world.manager.get((String) none.get("openList")).then().body("items.id", containsInAnyOrder(likely, even));
        world.manager.get((String) none.get("actualList")).then().body("items.id", contains(sale));
        List<String> all = world.manager.get("/forecasts/2026-11").path("total.openList");
        world.manager.get(all.get(0)).then().body("items.id", containsInAnyOrder(likely, even));
    }

    @Test
    void productsHaveTheirLinesAndTheRestIsOfNone() {
        String code = "F" + UUID.randomUUID();
        String product = world.admin
                .post("/products", Map.of("code", code, "name", "予測品"))
                .path("id");
        var lines = List.of(Map.of("productCode", code, "amount", 1_000), Map.of("productName", "ほか", "amount", 10));
        world.made(
                world.rep,
                "/deals",
                Map.of(
                        "accountId",
                        world.account,
                        "name",
                        "明細のある案件",
                        "expectedOn",
                        "2026-11-20",
                        "probability",
                        "C",
                        "lines",
                        lines));
        String path = "/forecasts/2026-11?by=product";
        world.holds(world.cell(world.rep, path, UUID.fromString(product), 0), "weighted", "500");
        world.holds(world.cell(world.rep, path, null, 0), "weighted", "5");
    }

    @Test
    void aDepartmentHoldsThoseBelowItAndTheTotalNothingTwice() {
        november();
        String path = "/forecasts/2026-11?by=department";
        world.holds(world.cell(world.manager, path, world.branch, 0), "forecast", "1300000.45");
        world.holds(world.cell(world.manager, path, world.section, 0), "forecast", "1300000.45");
        world.holds(world.cell(world.manager, path, world.branch, 0), "budget", "1500000");
        world.holds(world.total(world.manager, path), "forecast", "1300000.45");
        world.budget("department", world.branch, "2026-11", null, 2_000_000);
        world.holds(world.total(world.manager, "/forecasts/2026-11"), "budget", "2000000");
        world.manager
                .get("/forecasts/2026-11?by=staff&departmentId=" + world.section)
                .then()
                .body("items.id", contains(world.rep.id().toString()));
    }

    @Test
    void wonDealsCountWhereTheSettingSaysSo() {
        november();
        world.close(likely, "won");
        try {
            world.rules("wonDeals");
            var cell = world.cell(world.manager, "/forecasts/2026-11", world.rep.id(), 0);
            world.holds(cell, "actual", "333333");
            world.holds(cell, "weighted", "500000.75");
            world.manager.get((String) cell.get("actualList")).then().body("items.id", contains(likely));
        } finally {
            world.rules("sales");
        }
        world.holds(world.cell(world.manager, "/forecasts/2026-11", world.rep.id(), 0), "forecast", "1000000.75");
    }

    @Test
    void thePastStaysAsItWasWhateverChangesToday() {
        november();
        world.at("2026-11-20T23:59:00"); // still that day here, another one further east
        String late = world.deal(world.rep, "2026-11-30", 10, "C");
        world.at("2026-11-21T00:01:00");
        world.deal(world.rep, "2026-11-30", 1_000, "C");
        world.morning("2026-11-21");
        String path = "/forecasts/2026-11?asOf=2026-11-20";
        var then = world.cell(world.manager, path, world.rep.id(), 0);
        world.holds(then, "forecast", "1300005.45");
        world.holds(then, "budget", "1500000");
        assertEquals(null, then.get("openList"));
        world.at("2026-11-24T09:00:00");
        world.amount(likely, 9_000_000);
        world.close(even, "lost");
        world.bin("/deals/", late);
        world.bin("/sales/", sale);
        world.sold(world.rep, "2026-11-24", 123);
        world.budget("staff", world.rep.id(), "2026-11", 1_500_000, null);
        world.morning("2026-11-25");
        assertEquals(then, world.cell(world.manager, path, world.rep.id(), 0));
        var later = world.cell(world.manager, "/forecasts/2026-11?asOf=2026-11-24", world.rep.id(), 0);
        world.holds(later, "actual", "123");
        world.holds(later, "weighted", "8100500");
        assertEquals(null, later.get("budget"));
        world.manager
                .get("/forecasts/2026-11?asOf=2026-11-19")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("forecast_not_kept"));
        world.manager
                .get("/forecasts/2026-11?asOf=2026-11-20&by=product")
                .then()
                .statusCode(422);
        world.stranger.get(path).then().statusCode(200).body("items", empty());
        TimeZone home = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertEquals(then, world.cell(world.manager, path, world.rep.id(), 0));
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @Test
    void onlyWhatChangedIsKeptAnew() {
        november();
        world.morning("2026-11-21");
        long rows = world.kept();
        world.morning("2026-11-22");
        assertEquals(rows, world.kept());
        world.sold(world.rep, "2026-11-22", 1);
        world.morning("2026-11-23");
        assertEquals(rows + 1, world.kept());
    }

    @Test
    void anotherDepartmentSeesNothingOfItAndAColleagueNoBudget() {
        november();
        world.stranger
                .get("/forecasts/2026-11")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total[0].budget", nullValue())
                .body("total[0].openRecords", is(0));
        world.second.get("/forecasts/2026-11").then().body("items", hasSize(1)).body("items[0].gap", nullValue());
        world.manager.get("/forecasts/13").then().statusCode(400).body("code", is("invalid_period"));
        world.manager
                .get("/forecasts/2026-11?departmentId=" + world.section + "&by=product")
                .then()
                .statusCode(400);
    }
}

package tagayasu.sales.deal;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

/** What deals add up to, by product and by marketing activity. */
@QuarkusTest
class DealTotalsTest {

    private final As rep = Given.rep("集計課");
    private final As stranger = Given.rep("よその課");
    private final As admin = Given.admin();
    private final LocalDate month =
            LocalDate.now(ZoneId.of("Asia/Tokyo")).withDayOfMonth(1).minusMonths(1);
    private String account;

    @BeforeEach
    void openAccount() {
        account = rep.post("/accounts", Map.of("name", "集計商会")).path("id");
    }

    private String product(String name) {
        return admin.post("/products", Map.of("code", name + System.nanoTime(), "name", name))
                .path("id");
    }

    private static Map<String, Object> line(String product, int quantity, int price) {
        return Map.of("productId", product, "quantity", quantity, "unitPrice", price);
    }

    private String deal(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("accountId", account, "name", "商談", "openedOn", "2026-01-05"));
        body.putAll(more);
        return rep.post("/deals", body).then().statusCode(201).extract().path("id");
    }

    private void win(String deal, LocalDate on) {
        rep.post("/deals/{id}/closure", Map.of("closing", "won", "closedOn", on.toString()), deal)
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("PRD-02")
    void aProductShowsItsOpenLinesAndWhatWasWonByMonthAndProductsAddUpToTheLines() {
        String shelf = product("棚");
        String lamp = product("灯");
        deal(Map.of("lines", List.of(line(shelf, 2, 50_000), line(lamp, 3, 1_000))));
        deal(Map.of("lines", List.of(line(shelf, 1, 40_000), line(shelf, 4, 10_000))));
        win(deal(Map.of("lines", List.of(line(shelf, 5, 30_000), line(lamp, 10, 900)))), month);
        win(deal(Map.of("lines", List.of(line(lamp, 1, 1_100)))), month.plusDays(4));
        String lost = deal(Map.of("lines", List.of(line(shelf, 99, 1))));
        rep.post("/deals/{id}/closure", Map.of("closing", "lost", "closingReason", "price"), lost)
                .then()
                .statusCode(200);

        rep.get("/products/{id}/deals", shelf)
                .then()
                .statusCode(200)
                .body("open.deals", is(2))
                .body("open.amount", comparesEqualTo(180_000))
                .body("open.quantity", comparesEqualTo(7))
                .body("won", hasSize(12))
                .body("won[10].month", is(month.toString()))
                .body("won[10].deals", is(1))
                .body("won[10].amount", comparesEqualTo(150_000))
                .body("won[10].quantity", comparesEqualTo(5))
                .body("won[9].deals", is(0));
        rep.get("/products/{id}/deals?months=2", lamp)
                .then()
                .statusCode(200)
                .body("open.amount", comparesEqualTo(3_000))
                .body("won", hasSize(2))
                .body("won[0].deals", is(2))
                .body("won[0].amount", comparesEqualTo(10_100))
                .body("won[0].quantity", comparesEqualTo(11));
        // 100,000 + 3,000 + 80,000 stand open, 150,000 + 9,000 + 1,100 are won
        assertEquals(0, sum("open").compareTo(new BigDecimal(183_000)));
        assertEquals(0, sum("won").compareTo(new BigDecimal(160_100)));
        stranger.get("/products/{id}/deals", shelf)
                .then()
                .statusCode(200)
                .body("open.deals", is(0))
                .body("won.deals", everyItem(is(0)));
    }

    private BigDecimal sum(String state) {
        List<Number> amounts =
                rep.get("/deals?accountId=" + account + "&state=" + state).path("items.amount");
        return amounts.stream().map(n -> new BigDecimal(n.toString())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    @Tag("MST-01")
    void aMarketingActivityShowsTheDealsItBroughtToWhomeverMaySeeThem() {
        String fair = admin.post(
                        "/campaigns", Map.of("code", "F" + System.nanoTime(), "name", "見本市", "startsOn", "2026-01-01"))
                .path("id");
        deal(Map.of("campaignId", fair, "amount", 70_000));
        win(deal(Map.of("campaignId", fair, "amount", 120_000)), month);
        String mine = "items.findAll { it.campaignId == '" + fair + "' }";
        rep.get("/campaign-results")
                .then()
                .statusCode(200)
                .body(mine + ".deals", is(List.of(2)))
                .body(mine + ".won", is(List.of(1)))
                .body(mine + "[0].wonAmount", comparesEqualTo(120_000));
        stranger.get("/campaign-results").then().statusCode(200).body(mine, empty());
    }
}

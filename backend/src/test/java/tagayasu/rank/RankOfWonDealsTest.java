package tagayasu.rank;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.platform.Ids;

@QuarkusTest
@Tag("RFM-02")
class RankOfWonDealsTest {

    private final RankWorld world = new RankWorld();

    private static RankRules won(RankRules rules) {
        return new RankRules(
                RankRules.Source.wonDeals,
                rules.windowMonths(),
                rules.rollUp(),
                rules.recency(),
                rules.frequency(),
                rules.monetary(),
                rules.bands());
    }

    private UUID deal(String account, String closedOn, String amount, String outcome) {
        UUID id = Ids.next();
        RankWorld.update(
                "insert into deal (id, created_at, updated_at, account_id, name, owner_id, stage_id, probability, percent,"
                        + " amount, expected_on, opened_on, outcome, closing, closed_on)"
                        + " select ?, ?, ?, ?, '案件', ?, id, 'A', 90, ?, ?, ?, ?, ?, ? from sales_stage limit 1",
                id,
                Instant.now(),
                Instant.now(),
                world.id(account),
                world.admin.id(),
                new BigDecimal(amount),
                LocalDate.parse("2005-01-01"),
                LocalDate.parse("2005-01-01"),
                outcome,
                outcome.equals("open") ? null : outcome,
                outcome.equals("open") ? null : LocalDate.parse(closedOn));
        return id;
    }

    @Test
    void wonDealsRankLikeTheSameSalesAndNothingElseOfADealCounts() {
        RankRules rules = RankWorld.stepRules(12, RankRules.RollUp.account);
        for (String code : new String[] {"WD1", "WD2", "WD3", "WD4"}) world.account(code);
        String[][] bought = {
            {"WD1", "2006-12-21", "99.9999"},
            {"WD2", "2006-12-20", "50"},
            {"WD2", "2006-12-20", "50"},
            {"WD3", "2005-11-21", "1000"}, // before the window only
        };
        for (String[] one : bought) world.sale(one[0], one[1], one[2]);
        Map<String, String> ofSales = world.scores(world.run("2006-12", world.scheme(rules)));
        for (String[] one : bought) deal(one[0], one[1], one[2], "won");
        deal("WD4", "2006-12-20", "9000", "lost");
        deal("WD4", "2006-12-20", "9000", "other");
        deal("WD4", "2006-12-20", "9000", "open");
        deal("WD4", "2007-01-01", "9000", "won"); // after the day of the run
        RankRun run = world.run("2006-12", world.scheme(won(rules)));
        assertEquals(ofSales, world.scores(run));
        assertEquals("-/-/- - - C", ofSales.get("WD3"));
        assertEquals(3, run.salesCounted);
    }

    @Test
    void theExplanationNamesTheSourceAndTheDealsBehindEachNumber() {
        world.account("WE1");
        UUID won = deal("WE1", "2006-12-20", "700", "won");
        world.sale("WE1", "2006-12-21", "5"); // sales do not count here
        world.run("2006-12", world.scheme(won(RankWorld.stepRules())));
        world.admin
                .get("/accounts/{id}/rank-explanation", world.id("WE1"))
                .then()
                .statusCode(200)
                .body("rules.source", is("wonDeals"))
                .body("sales.items.id", contains(won.toString()))
                .body("sales.items[0].orderNo", is("案件"))
                .body("monetary.value", comparesEqualTo(700))
                .body("salesComplete", is(true));
    }

    @Test
    void aDealWonLaterMakesTheRunOfItsMonthAnother() {
        world.account("WM1");
        deal("WM1", "2006-12-01", "10", "won");
        UUID scheme = world.scheme(won(RankWorld.stepRules()));
        RankRun first = world.run("2006-12", scheme);
        assertEquals(first.id, world.run("2006-12", scheme).id);
        deal("WM1", "2006-12-02", "10", "won");
        assertNotEquals(first.id, world.run("2006-12", scheme).id);
    }
}

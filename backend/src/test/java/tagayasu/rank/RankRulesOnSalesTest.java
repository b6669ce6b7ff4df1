package tagayasu.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.rank.RankRulesTest.band;
import static tagayasu.rank.RankRulesTest.parts;
import static tagayasu.rank.RankRulesTest.rules;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The numbers in here were computed by hand. */
@QuarkusTest
@Tag("RFM-03")
class RankRulesOnSalesTest {

    private final RankWorld world = new RankWorld();

    @Test
    void stepsCountTheCutsThatAreReached() {
        world.account("S1");
        world.sale("S1", "2006-12-21", "99.9999"); // 10 days: at the cut of 10, so 3; one purchase; just below 100
        world.account("S2");
        world.sale("S2", "2006-12-20", "50"); // 11 days: 2
        world.sale("S2", "2006-11-01", "50"); // two purchases: 2; 100 reached: 2
        world.account("S3");
        world.sale("S3", "2006-11-21", "1000"); // 40 days: 2
        world.sale("S3", "2006-11-20", "0"); // a purchase of nothing is a purchase
        world.sale("S3", "2006-11-19", "0");
        RankRun run = world.run("2006-12", world.scheme(RankWorld.stepRules()));
        assertEquals(
                Map.of(
                        "S1", "10/1/99.9999 3/1/1 5 B",
                        "S2", "11/2/100 2/2/2 6 B",
                        "S3", "40/3/1000 2/3/3 8 A"),
                world.scores(run));
        assertEquals(6, run.salesCounted);
    }

    @Test
    void equalValuesScoreEquallyInQuantiles() {
        for (String code : List.of("Q1", "Q2", "Q3", "Q4", "Q5")) world.account(code);
        for (String code : List.of("Q1", "Q2", "Q3", "Q4", "Q5")) world.sale(code, "2006-12-01", "10");
        world.sale("Q4", "2006-12-01", "10");
        world.sale("Q5", "2006-12-01", "20");
        var quantile = parts(RankRules.Rule.quantile, 5);
        RankRun run = world.run("2006-12", world.scheme(rules(12, quantile, quantile, quantile, band("A", 3))));
        // R all equal: 1. F: three with one purchase: 1; two with two, 3 of 5 worse: 1 + 5*3/5 = 4. M: 10,10,10,20,30
        assertEquals("30/1/10 1/1/1 3 A", world.scores(run).get("Q1"));
        assertEquals("30/2/20 1/4/4 9 A", world.scores(run).get("Q4"));
        assertEquals("30/2/30 1/4/5 10 A", world.scores(run).get("Q5"));
    }

    @Test
    void ntileBreaksTiesByTheBytesOfTheCodeAndMakesTheFirstPartsLarger() {
        // bytewise: "B" < "a" < "あ"; seven units in three parts: 3, 2, 2
        for (String code : List.of("a1", "B1", "あ1", "B2", "a2", "a3", "Z9")) {
            world.account(code);
            world.sale(code, "2006-12-01", "10");
        }
        var ntile = parts(RankRules.Rule.ntile, 3);
        Map<String, String> scores =
                world.scores(world.run("2006-12", world.scheme(rules(12, ntile, ntile, ntile, band("A", 0)))));
        for (String code : List.of("B1", "B2", "Z9")) assertEquals("30/1/10 1/1/1 3 A", scores.get(code), code);
        for (String code : List.of("a1", "a2")) assertEquals("30/1/10 2/2/2 6 A", scores.get(code), code);
        for (String code : List.of("a3", "あ1")) assertEquals("30/1/10 3/3/3 9 A", scores.get(code), code);
    }

    @Test
    void aReturnLowersTheAmountOnly() {
        world.account("R1");
        world.sale("R1", "2006-12-01", "500");
        world.sale("R1", "2006-12-30", "-450.25");
        world.account("R2"); // returns only: never a purchase
        world.sale("R2", "2006-12-30", "-1");
        Map<String, String> scores = world.scores(world.run("2006-12", world.scheme(RankWorld.stepRules())));
        assertEquals(Map.of("R1", "30/1/49.75 2/1/1 4 C"), scores);
    }

    @Test
    void whoBoughtOnlyBeforeTheWindowHasTheLowestRankAndNoScores() {
        world.account("W1");
        world.sale("W1", "2005-12-31", "5000");
        world.sale("W1", "2006-06-01", "-10"); // a return in the window is no purchase
        world.account("W2");
        world.sale("W2", "2006-01-01", "5000");
        world.account("W3"); // never anything
        RankRun run = world.run("2006-12", world.scheme(RankWorld.stepRules(12, RankRules.RollUp.account)));
        assertEquals(Map.of("W1", "-/-/- - - C", "W2", "364/1/5000 1/1/3 5 B"), world.scores(run));
        assertEquals(1, run.rated);
        assertEquals(2, run.ranked);
    }
}

package tagayasu.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.platform.problem.Problem;

@Tag("RFM-01")
class RankRulesTest {

    static RankRules.Dimension steps(int weight, String... cuts) {
        return new RankRules.Dimension(
                RankRules.Rule.steps,
                null,
                Arrays.stream(cuts).map(BigDecimal::new).toList(),
                weight);
    }

    static RankRules.Dimension parts(RankRules.Rule rule, int parts) {
        return new RankRules.Dimension(rule, parts, null, 1);
    }

    static RankRules.Band band(String rank, int from) {
        return new RankRules.Band(rank, from, null);
    }

    static RankRules rules(
            Integer window,
            RankRules.Dimension recency,
            RankRules.Dimension frequency,
            RankRules.Dimension monetary,
            RankRules.Band... bands) {
        return new RankRules(
                RankRules.Source.sales, window, RankRules.RollUp.account, recency, frequency, monetary, List.of(bands));
    }

    private static final RankRules.Dimension DAYS = steps(1, "30", "90");
    private static final RankRules.Dimension ORDERS = steps(2, "2", "5");
    private static final RankRules.Dimension MONEY = steps(1, "1000", "1000.5");

    private static RankRules window(Integer months) {
        return rules(months, DAYS, ORDERS, MONEY, band("A", 0));
    }

    private static List<String> faults(RankRules rules) {
        Problem problem = assertThrows(Problem.class, () -> RankRulesCheck.valid(rules, ""));
        assertEquals(422, problem.status());
        return problem.faults().stream().map(f -> f.pointer() + " " + f.code()).toList();
    }

    @Test
    void theWindowOfAMonthsLastDayIsWholeCalendarMonths() {
        assertEquals(LocalDate.of(2005, 12, 31), window(12).windowFrom(LocalDate.of(2006, 12, 31)));
        assertEquals(LocalDate.of(2004, 2, 29), window(12).windowFrom(LocalDate.of(2005, 2, 28)));
        assertEquals(LocalDate.of(2003, 2, 28), window(12).windowFrom(LocalDate.of(2004, 2, 29)));
        assertEquals(LocalDate.of(2024, 1, 31), window(1).windowFrom(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void theWindowOfAnyOtherDayGoesBackToTheSameDay() {
        assertEquals(LocalDate.of(2011, 11, 10), window(1).windowFrom(LocalDate.of(2011, 12, 10)));
        assertEquals(
                LocalDate.of(2024, 2, 28),
                window(12).windowFrom(LocalDate.of(2025, 2, 27)).plusDays(1));
        assertEquals(LocalDate.of(2023, 2, 28), window(1).windowFrom(LocalDate.of(2023, 3, 30)));
    }

    @Test
    void withoutAWindowAllHistoryCounts() {
        assertNull(window(null).windowFrom(LocalDate.of(2006, 12, 31)));
    }

    @Test
    void rulesThatFitAreAccepted() {
        RankRules rules = rules(12, DAYS, ORDERS, MONEY, band("A", 10), band("B", 4));
        assertEquals(rules, RankRulesCheck.valid(rules, ""));
        assertEquals(4, rules.lowestPoints());
    }

    @Test
    void cutsMustAscendStrictly() {
        assertEquals(
                List.of("/frequency/cuts/1 cuts_not_ascending", "/monetary/cuts/2 cuts_not_ascending"),
                faults(rules(12, DAYS, steps(1, "5", "5"), steps(1, "1", "3", "2"), band("A", 0))));
    }

    @Test
    void aCutOfAMillionDigitsIsRefused() {
        assertEquals(
                List.of("/monetary/cuts/0 out_of_range"),
                faults(rules(12, DAYS, ORDERS, steps(1, "1e1000000"), band("A", 0))));
    }

    @Test
    void eachRuleTakesItsOwnSettings() {
        var both = new RankRules.Dimension(RankRules.Rule.steps, 5, List.of(BigDecimal.ONE), 1);
        var cut = new RankRules.Dimension(RankRules.Rule.ntile, 5, List.of(BigDecimal.ONE), 1);
        assertEquals(
                List.of(
                        "/recency/parts not_with_steps",
                        "/frequency/cuts only_with_steps",
                        "/monetary/parts two_to_nine_parts"),
                faults(rules(12, both, cut, parts(RankRules.Rule.quantile, 10), band("A", 0))));
    }

    @Test
    void bandsFallWithoutGapOrRepetition() {
        assertEquals(
                List.of("/bands/1/from bands_not_falling", "/bands/2/rank rank_twice"),
                faults(rules(12, DAYS, ORDERS, MONEY, band("A", 8), band("B", 8), band("A", 0))));
        assertEquals(
                List.of("/bands/1/from bands_leave_gap"),
                faults(rules(12, DAYS, ORDERS, MONEY, band("A", 8), band("B", 5))));
    }

    @Test
    void faultsOfASimulationPointIntoItsScheme() {
        Problem problem = assertThrows(
                Problem.class, () -> RankRulesCheck.valid(rules(0, DAYS, ORDERS, MONEY, band("A", 0)), "/scheme"));
        assertEquals("/scheme/windowMonths", problem.faults().get(0).pointer());
    }
}

package tagayasu.boot.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.boot.demo.DemoProducts.Article;

/** The dice and the habits; the world as a whole is looked at by the browser tests. */
@Tag("GEN-17")
class DemoWorldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final double[] SUMMER = {0, 0, 0, 0, 1, 4, 5, 2, 0, 0, 0, 0};
    private static final double[] EVEN = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

    private static DemoSales sold(long seed) {
        Chance chance = new Chance(seed);
        List<Article> articles = List.of(
                new Article(new UUID(1, 1), "AIR", "工場扇", 12_800, SUMMER),
                new Article(new UUID(1, 2), "OFF", "コピー用紙", 3_280, EVEN));
        DemoSales sales = new DemoSales(chance, articles, Map.of(), ZoneId.of("Asia/Tokyo"), TODAY);
        var company = new DemoAccounts.Company(
                new UUID(2, 2),
                new UUID(2, 2),
                null,
                "C000001",
                "㈱赤木電機",
                "アカギデンキ",
                "akagi.example",
                "製造",
                new Places.Place("1000001", "東京都", "千代田区", "千代田"),
                new UUID(3, 3),
                6,
                TODAY.minusYears(4).atStartOfDay(ZoneId.of("Asia/Tokyo")).toInstant());
        sales.sell(List.of(company));
        return sales;
    }

    @Test
    void theSameSeedGivesTheSameOrders() {
        assertEquals(sold(7).summary(), sold(7).summary());
        assertNotEquals(sold(7).summary(), sold(8).summary());
    }

    @Test
    void ordersLieWithinThreeYearsUntilYesterdayAndNeverOnAWeekend() {
        List<LocalDate> days = sold(7).days();
        assertTrue(days.size() > 50, "a large customer orders often");
        for (LocalDate day : days) {
            assertTrue(!day.isBefore(TODAY.minusYears(3)) && day.isBefore(TODAY), day.toString());
            assertTrue(day.getDayOfWeek().getValue() <= 5, day.toString());
        }
    }

    @Test
    void identifiersCarryTheMomentThatTheyTellOf() {
        var at = TODAY.atStartOfDay(ZoneId.of("Asia/Tokyo")).toInstant();
        UUID id = new Chance(1).id(at);
        assertEquals(7, id.version());
        assertEquals(at.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }
}

package tagayasu.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.rank.RankWorld.resultOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("RFM-03")
@Tag("NEW-01")
class RankPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theStatementTheSimulationAndThePlainDefinitionAgree(long seed) {
        RankWorld world = new RankWorld();
        RankProperties random = new RankProperties(seed);
        random.grow(world);
        RankRules rules = random.rules();
        YearMonth period = YearMonth.of(2004, 6).plusMonths(seed);
        Map<String, String> plain = PlainRanking.rank(random.customers, random.sales, rules, period.atEndOfMonth());

        String simulation = resultOf(
                world.admin,
                world.admin.post(
                        "/rank-simulations",
                        Map.of("scheme", rules, "asOf", period.atEndOfMonth().toString())));
        UUID id = UUID.fromString(simulation.substring(simulation.lastIndexOf('/') + 1));
        Map<String, String> simulated = world.scores("rank_simulation_score", "simulation_id", id);
        RankRun run = world.run(period.toString(), world.scheme(rules));

        assertEquals(plain, world.scores(run), rules.toString());
        assertEquals(plain, simulated, rules.toString());
        Object then = world.admin.get(simulation).path("distribution");
        Object now = world.admin.get("/rank-runs/" + run.id + "/distribution").path("items");
        assertEquals(now, then);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void anyDayCanBeSimulated(long seed) {
        RankWorld world = new RankWorld();
        RankProperties random = new RankProperties(seed);
        random.grow(world);
        RankRules rules = random.rules();
        var day = java.time.LocalDate.of(2005, 3, 1).plusDays(random.random.nextInt(400));
        String simulation = resultOf(
                world.admin, world.admin.post("/rank-simulations", Map.of("scheme", rules, "asOf", day.toString())));
        UUID id = UUID.fromString(simulation.substring(simulation.lastIndexOf('/') + 1));
        assertEquals(
                PlainRanking.rank(random.customers, random.sales, rules, day),
                world.scores("rank_simulation_score", "simulation_id", id),
                day + " " + rules);
    }
}

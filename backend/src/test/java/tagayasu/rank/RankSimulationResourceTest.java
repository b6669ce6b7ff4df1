package tagayasu.rank;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.rank.RankWorld.resultOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class RankSimulationResourceTest {

    private final RankWorld world = new RankWorld();
    private final As admin = world.admin;

    @Test
    @Tag("NEW-01")
    void aSimulationShowsWhatActivationThenDoesAndChangesNothing() {
        As rep = Given.rep("東京");
        world.customers(rep);
        world.active();
        world.run("2006-12");
        String stricter = RankExamples.SCHEME.replace("\"from\": 13", "\"from\": 15");
        Object before = admin.get("/accounts/" + world.id("K" + rep.id() + 6)).path("rank");
        String simulation = resultOf(
                admin, admin.post("/rank-simulations", "{\"scheme\": " + stricter + ", \"asOf\": \"2006-12-31\"}"));
        assertEquals(
                before, admin.get("/accounts/" + world.id("K" + rep.id() + 6)).path("rank"));
        Response seen = admin.get(simulation);
        seen.then().statusCode(200).body("yellowCardChange", is(0)).body("asOf", equalTo("2006-12-31"));
        assertEquals(
                7,
                seen.<List<Integer>>path("distribution.accounts").stream()
                        .mapToInt(i -> i)
                        .sum());
        assertEquals(
                7,
                seen.<List<Integer>>path("currentDistribution.accounts").stream()
                        .mapToInt(i -> i)
                        .sum());

        String id = world.draft(stricter).path("id");
        resultOf(admin, admin.post("/rank-schemes/" + id + "/activation"));
        String run = world.run("2006-12");
        assertEquals(withoutPrevious(admin.get(run + "/scores")), withoutPrevious(admin.get(simulation + "/scores")));
        admin.get(simulation + "/changes").then().statusCode(200);
        Given.manager("東京").get(simulation).then().statusCode(404);
    }

    @Test
    @Tag("NEW-01")
    void aSimulationSaysHowManyMoreCustomersWouldBePastTheirDueDay() {
        As rep = Given.rep("東京");
        world.customers(rep);
        world.active();
        world.run("2006-12");
        RankWorld.update(
                "update account set last_visit_on = current_date - 20 where owner_id = ? and rank is not null",
                rep.id());
        String often = RankExamples.SCHEME.replaceAll("\"visitCycleDays\": (\\d+|null)", "\"visitCycleDays\": 15");
        As manager = Given.manager(rep.department());
        String simulation = resultOf(
                admin, admin.post("/rank-simulations", "{\"scheme\": " + often + ", \"asOf\": \"2006-12-31\"}"));
        admin.get(simulation).then().statusCode(200).body("yellowCardChange", is(6));
        simulation = resultOf(
                manager, manager.post("/rank-simulations", "{\"scheme\": " + often + ", \"asOf\": \"2006-12-31\"}"));
        manager.get(simulation).then().statusCode(200).body("yellowCardChange", is(6));
        String never = often.replace("\"visitCycleDays\": 15", "\"visitCycleDays\": null");
        simulation = resultOf(
                admin, admin.post("/rank-simulations", "{\"scheme\": " + never + ", \"asOf\": \"2006-12-31\"}"));
        admin.get(simulation).then().statusCode(200).body("yellowCardChange", is(0));
    }

    /** The run compares with the period before, the simulation with the ranks of now. */
    private static List<Map<String, Object>> withoutPrevious(Response scores) {
        List<Map<String, Object>> items = scores.path("items");
        items.forEach(item -> item.remove("previousRank"));
        return items;
    }

    @Test
    @Tag("NEW-01")
    void aRankOpensToItsValuesRulesAndSales() {
        As rep = Given.rep("東京");
        world.customers(rep);
        world.sale("K" + rep.id() + 6, "2006-12-20", "-50");
        world.active();
        String run = world.run("2006-12");
        String path = "/accounts/" + world.id("K" + rep.id() + 6) + "/rank-explanation?runId="
                + run.substring(run.lastIndexOf('/') + 1);
        rep.get(path)
                .then()
                .statusCode(200)
                .body("score.monetary", is(550))
                .body("recency.value", is(15))
                .body("monetary.rule.cuts", hasSize(4))
                .body("monetary.score", is(3))
                .body("recency.thresholds", hasSize(5))
                .body("sales.items.amount", contains(-50, 600))
                .body("sales.items.purchase", contains(false, true))
                .body("salesComplete", is(true));
        world.sale("K" + rep.id() + 6, "2006-12-21", "1"); // entered later: the run stands, but says so
        rep.get(path).then().body("salesComplete", is(false)).body("score.monetary", is(550));
    }
}

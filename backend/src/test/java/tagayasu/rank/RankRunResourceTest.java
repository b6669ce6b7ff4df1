package tagayasu.rank;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.Killed;
import tagayasu.platform.json.Json;

@QuarkusTest
class RankRunResourceTest {

    private final RankWorld world = new RankWorld();
    private final As admin = world.admin;

    @Test
    @Tag("RFM-03")
    void aMonthThatIsNotOverIsRefused() {
        world.active();
        admin.post("/rank-runs", Map.of("period", "2999-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("period_not_ended"));
        admin.post("/rank-runs", Map.of("period", "January"))
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid_period"));
        admin.post("/rank-runs", Map.of("period", "2006-12", "schemeId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_scheme"));
    }

    @Test
    @Tag("RFM-03")
    void twoRequestsForARunAtTheSameTimeLeadToOneRun() throws Exception {
        world.customers(Given.rep("東京"));
        world.active();
        admin.token();
        var pool = Executors.newFixedThreadPool(2);
        Callable<String> request = () -> world.run("2006-12");
        var both = pool.invokeAll(List.of(request, request));
        pool.shutdown();
        assertEquals(both.get(0).get(), both.get(1).get());
        assertEquals(both.get(0).get(), world.run("2006-12"));
        admin.get("/rank-runs?period=2006-12").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    @Tag("RFM-03")
    void aRunThatIsKilledBetweenScoresAndChangesIsRunAgainAndThereOnce() throws Exception {
        world.customers(Given.rep("東京"));
        world.active();
        Response accepted = Killed.before("rank_change", () -> admin.post("/rank-runs", Map.of("period", "2006-12")));
        String run = RankWorld.resultOf(admin, accepted);
        admin.get("/rank-runs?period=2006-12").then().body("items", hasSize(1)).body("items[0].revision", is(1));
        admin.get(run + "/scores?withTotal=true").then().body("total", is(7));
        admin.get(run + "/changes?withTotal=true").then().body("total", is(7));
    }

    @Test
    @Tag("RFM-04")
    @Tag("GOV-01")
    void scoresDistributionAndChangesHoldOnlyAccountsTheCallerMaySee() {
        As rep = Given.rep("東京");
        As other = world.customers(rep);
        world.active();
        String run = world.run("2006-12");
        assertEquals(7, admin.get(run + "/scores").<List<?>>path("items").size());
        assertEquals(7, sum(admin, run));
        assertEquals(6, sum(rep, run));
        assertEquals(1, sum(other, run));
        rep.get(run + "/scores").then().statusCode(200).body("items", hasSize(6));
        other.get(run + "/scores")
                .then()
                .statusCode(200)
                .body("items.accountId", contains(world.id("Z" + rep.id()).toString()));
        other.get(run + "/changes?direction=new").then().statusCode(200).body("items", hasSize(1));
        other.get(run + "/changes?direction=up").then().statusCode(200).body("items", empty());
        other.get(run + "/movements").then().statusCode(200).body("items.accounts", contains(1));
        other.get("/accounts/" + world.id("K" + rep.id() + 1) + "/rank-history")
                .then()
                .statusCode(404);
        other.get("/accounts/" + world.id("K" + rep.id() + 1) + "/rank-explanation")
                .then()
                .statusCode(404);
        As nobody = Given.rep("名古屋");
        nobody.get(run + "/scores").then().statusCode(200).body("items", empty());
        assertEquals(0, sum(nobody, run));
        nobody.post("/rank-runs", Map.of("period", "2006-12")).then().statusCode(403);
        nobody.post("/rank-schemes", RankExamples.SCHEME).then().statusCode(403);
        nobody.post("/rank-simulations", RankExamples.SIMULATION).then().statusCode(403);
    }

    private static int sum(As caller, String run) {
        List<Integer> counts = caller.get(run + "/distribution").path("items.accounts");
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void scoresArePagedSortedAndNarrowedLikeAnyList() {
        As rep = Given.rep("東京");
        world.customers(rep);
        world.active();
        String run = world.run("2006-12");
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            Response page = admin.get(run + "/scores?limit=3&withTotal=true" + cursor);
            page.then().statusCode(200).body("total", is(7));
            codes.addAll(page.path("items.accountCode"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        } while (cursor != null);
        assertEquals(7, codes.size());
        assertEquals(codes.stream().sorted().toList(), codes);
        admin.get(run + "/scores?sort=-monetary&limit=1").then().body("items[0].monetary", is(9000));
        admin.get(run + "/scores?ownerId=" + rep.id()).then().body("items", hasSize(6));
        admin.get(run + "/scores?departmentId=" + rep.department()).then().body("items", hasSize(6));
        admin.get(run + "/changes?direction=sideways").then().statusCode(400);
        admin.get(run + "/scores?rang=A").then().statusCode(400);
        admin.get(run + "/changes?to=A&sort=-toRank").then().statusCode(200);
    }

    @Test
    @Tag("RFM-03")
    void theMonthlyRunIsDueFromItsDayAndHourOn() {
        var when = new RankSchedule.When(true, 3, 4);
        assertEquals(false, RankSchedule.isDue(when, java.time.LocalDateTime.of(2026, 11, 3, 3, 59)));
        assertEquals(true, RankSchedule.isDue(when, java.time.LocalDateTime.of(2026, 11, 3, 4, 0)));
        assertEquals(true, RankSchedule.isDue(when, java.time.LocalDateTime.of(2026, 11, 30, 0, 0)));
        assertEquals(
                false,
                RankSchedule.isDue(new RankSchedule.When(false, 3, 4), java.time.LocalDateTime.of(2026, 11, 9, 9, 0)));
        admin.put("/rank-schedule", Json.of(when).toString())
                .then()
                .statusCode(200)
                .body("day", is(3));
        admin.get("/rank-schedule").then().statusCode(200).body("hour", is(4));
        admin.put("/rank-schedule", Map.of("enabled", true, "day", 31, "hour", 4))
                .then()
                .statusCode(422);
    }

    @Test
    @Tag("RFM-05")
    void theChangesOfARunLeaveAsAFileWithValuesBeforeAndAfter() {
        As rep = Given.rep("東京");
        As other = world.customers(rep);
        world.sale("K" + rep.id() + 1, "2006-11-11", "5000");
        world.active();
        world.run("2006-11");
        String run = world.run("2006-12");
        String id = run.substring(run.lastIndexOf('/') + 1);
        As manager = Given.manager(rep.department());
        String csv = export(manager, id).then().statusCode(200).extract().asString();
        List<String> lines = csv.strip().lines().toList();
        assertEquals(
                "\uFEFFAccount code,Direction,From,To,Days before,Amount before,Days after,Amount after", lines.get(0));
        List<Map<String, Object>> seen = manager.get(run + "/changes").path("items");
        assertEquals(seen.size(), lines.size() - 1);
        assertEquals(true, lines.contains("K" + rep.id() + "1,up,C,B,19,5000,20,5100"), csv);
        assertEquals(
                1,
                export(Given.manager(other.department()), id)
                                .asString()
                                .strip()
                                .lines()
                                .count()
                        - 1);
        export(rep, id).then().statusCode(403);
    }

    private static Response export(As caller, String run) {
        return caller.request()
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(Map.of(
                        "noun",
                        "rankChange",
                        "format",
                        "csv",
                        "where",
                        Map.of("field", "runId", "op", "eq", "value", run),
                        "columns",
                        List.of(
                                "accountCode",
                                "direction",
                                "fromRank",
                                "toRank",
                                "recencyDaysBefore",
                                "monetaryBefore",
                                "recencyDaysAfter",
                                "monetaryAfter")))
                .post("/api/v1/exports");
    }
}

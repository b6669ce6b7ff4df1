package tagayasu.activity.priority;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.BusinessCalendar;

@QuarkusTest
@Tag("ACT-09")
class PriorityActivityTest {

    private final UUID department = Given.department("重点課");
    private final As rep = Given.rep(department);
    private final As manager = Given.manager(department);
    private String account;
    private LocalDate today;

    @Inject
    BusinessCalendar calendar;

    @BeforeEach
    void openAccount() {
        today = calendar.today();
        account = rep.post("/accounts", Map.of("name", "重点商事")).path("id");
    }

    private Map<String, Object> rule(boolean shown) {
        return new HashMap<>(Map.of(
                "name",
                "挨拶まわり",
                "validFrom",
                today.minusDays(3).toString(),
                "validTo",
                today.plusDays(3).toString(),
                "condition",
                Map.of("field", "purpose", "op", "eq", "value", "挨拶"),
                "points",
                3,
                "rankingShown",
                shown));
    }

    private String greeted(As by, LocalDate day) {
        var result = Map.of("heldOn", day.toString(), "text", "ご挨拶");
        return by.post("/contacts", Map.of("accountId", account, "method", "訪問", "purpose", "挨拶", "result", result))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void resultsThatMatchCountByThemselves() {
        manager.post("/priority-activities", rule(false)).then().statusCode(201);
        greeted(rep, today);
        greeted(rep, today.minusDays(2));
        greeted(rep, today.minusDays(9));
        rep.get("/priority-activities/points?from={f}", today.minusDays(30).toString())
                .then()
                .statusCode(200)
                .body("items.times", contains(2))
                .body("total", is(6))
                .body("ranking", empty());
        rep.get("/daily-reports/{u}/{d}", rep.id(), today.toString())
                .then()
                .body("entries[0].priorities", contains("挨拶まわり"));
    }

    @Test
    void theTeamSeesTheRankingOnlyWhereTheManagerLetsIt() {
        As other = Given.rep(department);
        String id = manager.post("/priority-activities", rule(false)).path("id");
        greeted(rep, today);
        greeted(rep, today);
        greeted(other, today);
        String points = "/priority-activities/points?from=" + today.minusDays(3);
        manager.get(points).then().body("ranking.points", contains(6, 3));
        other.get(points).then().body("ranking", empty());
        manager.patch("/priority-activities/{id}", 0, Map.of("rankingShown", true), id)
                .then()
                .statusCode(200);
        other.get(points)
                .then()
                .body("ranking.userId", contains(rep.id().toString(), other.id().toString()));
        Given.rep("よその重点課").get(points).then().body("ranking", empty()).body("items.id", empty());
    }

    @Test
    void onlyAManagerSetsOneAndOnlyAConditionOnContacts() {
        rep.post("/priority-activities", rule(true)).then().statusCode(403);
        var wrong = rule(true);
        wrong.put("condition", Map.of("field", "rank", "op", "eq", "value", "A"));
        manager.post("/priority-activities", wrong).then().statusCode(400);
        String id = manager.post("/priority-activities", rule(true)).path("id");
        rep.get("/priority-activities?q={q}", "挨拶").then().statusCode(200);
        rep.patch("/priority-activities/{id}", 0, Map.of("points", 100), id)
                .then()
                .statusCode(403);
        manager.patch("/priority-activities/{id}", 0, Map.of("validTo", "2020-01-01"), id)
                .then()
                .statusCode(422);
        manager.delete("/priority-activities/{id}", 0, id).then().statusCode(204);
        manager.get("/priority-activities/{id}", id).then().statusCode(404);
    }
}

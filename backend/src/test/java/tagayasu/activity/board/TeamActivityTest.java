package tagayasu.activity.board;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
@Tag("TEA-02")
class TeamActivityTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final UUID department = Given.department("盤面課");
    private final As manager = Given.manager(department);
    private final As rep = Given.rep(Given.department("盤面係", department));

    @Inject
    Rows rows;

    private void work() {
        String account = rep.post("/accounts", Map.of("name", "盤面商事")).path("id");
        contact(account, "訪問", "訪問", today, true);
        contact(account, null, "電話", today, true);
        contact(account, null, "電話", today.minusDays(40), true);
        contact(account, "商談", "訪問", today.plusDays(1), false);
        task("期限切れ", today.minusDays(3));
        task("これから", today.plusDays(3));
        String done = task("済んだ", today);
        rep.post("/tasks/" + done + "/completion").then().statusCode(200);
        rows.update(Sql.of("update account set yellow_since = ? where id = ?", today, UUID.fromString(account)));
    }

    private void contact(String account, String purpose, String method, LocalDate on, boolean held) {
        Map<String, Object> body = new HashMap<>(Map.of("accountId", account, "method", method));
        if (purpose != null) body.put("purpose", purpose);
        if (held) body.put("result", Map.of("text", "話した", "heldOn", on));
        else body.putAll(Map.of("plannedOn", on, "plannedFrom", "10:00"));
        rep.post("/contacts", body).then().statusCode(201);
    }

    private String task(String name, LocalDate due) {
        return rep.post("/tasks", Map.of("name", name, "dueOn", due))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String period(LocalDate from, LocalDate to) {
        return "&from=" + from + "&to=" + to;
    }

    @Test
    void eachMemberStandsWithTheContactsAndTasksOfThePeriod() {
        work();
        String row = "members.find { it.userId == '" + rep.id() + "' }.";
        String week = period(today.minusDays(6), today.plusDays(6));
        manager.get("/team-activity?departmentId=" + department + week)
                .then()
                .statusCode(200)
                .body(
                        "members.userId",
                        containsInAnyOrder(manager.id().toString(), rep.id().toString()))
                .body(row + "done", is(2))
                .body(row + "visits", is(1))
                .body(row + "calls", is(1))
                .body(row + "planned", is(1))
                .body(row + "openTasks", is(2))
                .body(row + "overdueTasks", is(1))
                .body(row + "doneTasks", is(1))
                .body(row + "yellowCards", is(1))
                .body(row + "lastReportOn", nullValue())
                .body("capped", is(false));
        manager.get("/team-activity?departmentId=" + department + period(today.minusDays(41), today.minusDays(39)))
                .then()
                .body(row + "done", is(1))
                .body(row + "doneTasks", is(0));
    }

    @Test
    @Tag("DEA-03")
    void dealsStandBesideThemAndEachNumberIsTheSumOfTheDealsItOpens() {
        String account = rep.post("/accounts", Map.of("name", "盤面商事")).path("id");
        deal(account, "続く", 3_000_000, false);
        deal(account, "これも", 600_000, false);
        deal(account, "取れた", 1_280_000, true);
        String row = "members.find { it.userId == '" + rep.id() + "' }.";
        String week = "/team-activity?departmentId=" + department + period(today.minusDays(6), today);
        manager.get(week)
                .then()
                .statusCode(200)
                .body(row + "openDeals", is(2))
                .body(row + "openAmount", is(3_600_000))
                .body(row + "wonDeals", is(1))
                .body(row + "wonAmount", is(1_280_000));
        var won = Map.of(
                "all",
                List.of(
                        Map.of("field", "owner", "op", "eq", "value", rep.id()),
                        Map.of("field", "outcome", "op", "eq", "value", "won"),
                        Map.of("field", "closedOn", "op", "between", "value", List.of(today.minusDays(6), today))));
        manager.post("/deals/search", Map.of("where", won))
                .then()
                .statusCode(200)
                .body("items.name", contains("取れた"));
        String before = period(today.minusDays(16), today.minusDays(10));
        manager.get("/team-activity?departmentId=" + department + before)
                .then()
                .body(row + "openDeals", is(2))
                .body(row + "wonAmount", is(0));
        Given.manager("よその課").get(week).then().body(row + "openDeals", is(0)).body(row + "wonAmount", is(0));
    }

    private void deal(String account, String name, int amount, boolean won) {
        String id = rep.post("/deals", Map.of("accountId", account, "name", name, "amount", amount))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (won)
            rep.post("/deals/{id}/closure", Map.of("closing", "won"), id).then().statusCode(200);
    }

    @Test
    void whatCountsAsACallIsAFlagOfTheWayAndTheNumberOpensItsContacts() {
        String way = "内線" + department;
        Given.admin()
                .post(
                        "/code-lists/contactMethod/items",
                        Map.of("code", way, "nameJa", "内線", "nameEn", "Extension", "flags", List.of("countsAsCall")))
                .then()
                .statusCode(201);
        String account = rep.post("/accounts", Map.of("name", "電話商事")).path("id");
        contact(account, null, way, today, true);
        contact(account, null, "メール", today, true);
        manager.get("/team-activity?departmentId=" + department)
                .then()
                .body("members.find { it.userId == '" + rep.id() + "' }.calls", is(1));
        var calls =
                Map.of("all", List.of(leaf("participants", "hasAny", List.of("me")), leaf("countsAsCall", "eq", true)));
        rep.post("/contacts/search", Map.of("where", calls))
                .then()
                .statusCode(200)
                .body("items.method", is(List.of(way)));
    }

    private static Map<String, ?> leaf(String field, String op, Object value) {
        return Map.of("field", field, "op", op, "value", value);
    }

    @Test
    void aTeamShowsItsMembersAndToAStrangerNoneOfTheirWork() {
        work();
        UUID team = Given.team("盤面班", rep);
        rep.get("/team-activity?teamId=" + team).then().statusCode(200).body("members", hasSize(1));
        Given.rep("よその課")
                .get("/team-activity?teamId=" + team + period(today.minusDays(6), today.plusDays(6)))
                .then()
                .statusCode(200)
                .body("members.done", everyItem(is(0)))
                .body("members.planned", everyItem(is(0)))
                .body("members.openTasks", everyItem(is(0)))
                .body("members.yellowCards", everyItem(is(0)));
    }

    @Test
    void whatIsNotThereIsNotFoundAndAPeriodRunsForward() {
        rep.get("/team-activity?teamId=" + UUID.randomUUID()).then().statusCode(404);
        rep.get("/team-activity?departmentId=" + UUID.randomUUID()).then().statusCode(404);
        rep.get("/team-activity?from=2026-11-02&to=2026-11-01").then().statusCode(400);
        rep.get("/team-activity")
                .then()
                .statusCode(200)
                .body("members.userId", is(List.of(rep.id().toString())));
        As.anonymous().get("/team-activity").then().statusCode(401);
    }
}

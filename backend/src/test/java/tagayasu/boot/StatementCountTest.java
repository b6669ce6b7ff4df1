package tagayasu.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** A list costs as many statements for many records as for few: none of them asks once for each row. */
@QuarkusTest
class StatementCountTest {

    /** The ready-made list of prospects. */
    private static final String LATENT = "0199f3a2-0001-7000-8000-000000000002";

    private static final List<String> LISTS = List.of(
            "/accounts",
            "/accounts?withTotal=true&q=数え",
            "/persons",
            "/persons?q=数え",
            "/sales",
            "/contacts",
            "/contacts?q=数え",
            "/deals",
            "/deals?q=数え",
            "/deals/board",
            "/budgets",
            "/budgets?scope=department",
            "/forecasts/2026-11?months=6",
            "/forecasts/2026-11?by=department",
            "/forecasts/2026-11?by=product",
            "/campaigns",
            "/sales-processes",
            "/products",
            "/users",
            "/departments",
            "/teams",
            "/notifications",
            "/tasks?withTotal=true",
            "/tasks?q=数え",
            "/saved-views?noun=account",
            "/handovers",
            "/target-lists",
            "/target-lists/" + LATENT + "/members",
            "/today",
            "/team-activity",
            "/rank-schemes",
            "/rank-runs",
            "/visit-cycles",
            "/yellow-cards",
            "/yellow-cards/counts",
            "/alarms?withTotal=true",
            "/alarms/counts",
            "/alarms/rules",
            "/trash",
            "/search?q=数え",
            "/complaints",
            "/complaints?q=数え",
            "/competitors",
            "/competitor-moves",
            "/product-feedback",
            "/product-feedback/summary",
            "/daily-reports",
            "/priority-activities");

    private final As manager = Given.manager("数える課");
    private final As successor = Given.rep(manager.department());

    private int filled;

    @Inject
    Rows rows;

    @Test
    void noListAsksOncePerRow() {
        fill(2);
        Map<String, Long> few = count();
        fill(12);
        assertEquals(few, count());
        few.forEach((list, n) -> assertTrue(n >= 1 && n <= most(list), () -> "none or too many: " + list + " " + n));
    }

    /** The search box asks two statements of each noun: which records, and how to show them. */
    private static int most(String list) {
        return list.startsWith("/search") ? 20 : 6;
    }

    @Test
    void theProductsOfASaleAreLookedUpAtOnce() {
        rows.update(Sql.of("create extension if not exists pg_stat_statements"));
        As admin = Given.admin();
        String account = manager.post("/accounts", Map.of("name", "数え商事")).path("id");
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String code = "数" + i + admin.id();
            admin.post("/products", Map.of("code", code, "name", "数え品")).then().statusCode(201);
            lines.add(Map.of("productCode", code, "amount", 1));
        }
        rows.list(Sql.of("select cast(pg_stat_statements_reset() as text) as done"), row -> row.text("done"));
        manager.post("/sales", Map.of("accountId", account, "soldOn", "2026-01-01", "lines", lines))
                .then()
                .statusCode(201);
        String lookups = "select coalesce(sum(calls), 0) as n from pg_stat_statements where query ~* 'from product '";
        assertEquals(1, rows.list(Sql.of(lookups), row -> row.count("n")).get(0));
    }

    private void fill(int records) {
        for (int n = 0; n < records; n++) {
            int i = filled++;
            String account =
                    manager.post("/accounts", Map.of("name", "数え商事" + i)).path("id");
            Map<String, ?> handover = Map.of(
                    "fromId",
                    manager.id(),
                    "toId",
                    successor.id(),
                    "movesOn",
                    "2999-04-01",
                    "accountIds",
                    List.of(account));
            manager.postOnce(Ids.next().toString(), "/handovers", handover)
                    .then()
                    .statusCode(201);
            manager.post("/target-lists", Map.of("name", "数え" + i, "accountIds", List.of(account)))
                    .then()
                    .statusCode(201);
            manager.post("/sales", Map.of("accountId", account, "soldOn", "2026-01-01", "amount", 100))
                    .then()
                    .statusCode(201);
            String person =
                    manager.post("/persons", Map.of("name", "数え 太郎" + i)).path("id");
            manager.post("/persons/{id}/posts", Map.of("accountId", account), person)
                    .then()
                    .statusCode(201);
            var met = Map.of(
                    "accountId", account, "method", "電話", "personIds", List.of(person), "result", Map.of("text", "数え"));
            manager.post("/tasks", Map.of("name", "数えるタスク", "accountId", account))
                    .then()
                    .statusCode(201);
            manager.post("/contacts", met).then().statusCode(201);
            record(account);
            String binned =
                    manager.post("/accounts", Map.of("name", "数え廃業" + i)).path("id");
            manager.delete("/accounts/{id}", 0, binned).then().statusCode(204);
        }
        rows.update(Sql.of("insert into yellow_card (id, account_id, counted_from, due_on, opened_on) select id, id,"
                + " date '2026-01-01', date '2026-02-01', date '2026-02-02' from account where name like '数え商事%'"
                + " on conflict do nothing"));
        rows.update(
                Sql.of("insert into alarm (id, kind, subject_kind, subject_id, account_id, owner_id, due_on, opened_on)"
                        + " select id, 'taskOverdue', 'task', id, account_id, assignee_id, date '2026-01-01', date '2026-01-02'"
                        + " from task where name = '数えるタスク' on conflict do nothing"));
    }

    private void record(String account) {
        var heard = Map.of("accountId", account, "subject", "数え", "severity", "low", "receivedOn", "2026-01-01");
        manager.post("/complaints", heard).then().statusCode(201);
        String rival =
                manager.post("/competitors", Map.of("name", "数え" + account)).path("id");
        var seen = Map.of("accountId", account, "competitorId", rival, "kind", "other", "seenOn", "2026-01-01");
        manager.post("/competitor-moves", seen).then().statusCode(201);
        var said = Map.of("accountId", account, "text", "数え", "heardOn", "2026-01-01");
        manager.post("/product-feedback", said).then().statusCode(201);
        manager.post("/deals", Map.of("accountId", account, "name", "数え"))
                .then()
                .statusCode(201);
        var fair = Map.of("code", account, "name", "数え", "startsOn", "2026-01-01");
        manager.post("/campaigns", fair).then().statusCode(201);
    }

    private Map<String, Long> count() {
        Map<String, Long> counts = new TreeMap<>();
        for (String list : LISTS) counts.put(list, count(list));
        return counts;
    }

    /** The least of a few tries: the directory of staff is read anew now and then, and jobs look for work. */
    private long count(String list) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            rows.list(Sql.of("select cast(pg_stat_statements_reset() as text) as done"), row -> row.text("done"));
            manager.get(list).then().statusCode(200);
            least = Math.min(least, statements());
        }
        return least;
    }

    private long statements() {
        String counted = "select coalesce(sum(calls), 0) as n from pg_stat_statements where query !~* ?";
        return rows.list(
                        Sql.of(counted, "pg_stat|scheduled_tasks|from job|^(begin|commit|rollback|set|show|discard)"),
                        row -> row.count("n"))
                .get(0);
    }
}

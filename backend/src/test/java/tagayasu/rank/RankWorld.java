package tagayasu.rank;

import static tagayasu.rank.RankRulesTest.band;
import static tagayasu.rank.RankRulesTest.rules;
import static tagayasu.rank.RankRulesTest.steps;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.sales.sale.PurchaseDates;

/** A world in which only the accounts of one test are ranked: all others are left out, and no run was ever made. */
final class RankWorld {

    final As admin = Given.admin();
    private final Map<String, UUID> accounts = new LinkedHashMap<>();

    RankWorld() {
        update("delete from visit_cycles");
        for (String table : List.of("score", "change", "override", "simulation", "run", "scheme"))
            update("delete from rank_" + table);
        update("update account set rank_excluded = true, rank = null, previous_rank = null, rank_override = null"
                + " where not rank_excluded or rank is not null");
    }

    static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    static int update(String sql, Object... params) {
        return inTransaction(() -> rows().update(Sql.of(sql, params)));
    }

    static Rows rows() {
        return Arc.container().instance(Rows.class).get();
    }

    UUID account(String code) {
        return account(code, null, null);
    }

    UUID account(String code, UUID owner, UUID parent) {
        UUID id = Ids.next();
        update(
                "insert into account (id, created_at, updated_at, code, name, sort_key, head_id, parent_id, owner_id)"
                        + " values (?, ?, ?, ?, ?, ?, coalesce((select head_id from account where id = ?), ?), ?, ?)",
                id,
                Instant.now(),
                Instant.now(),
                code,
                "㈱" + code,
                code,
                parent,
                id,
                parent,
                owner);
        accounts.put(code, id);
        return id;
    }

    UUID id(String code) {
        return accounts.get(code);
    }

    UUID sale(String account, String soldOn, String amount) {
        return sale(id(account), LocalDate.parse(soldOn), new BigDecimal(amount));
    }

    static UUID sale(UUID account, LocalDate soldOn, BigDecimal amount) {
        UUID id = Ids.next();
        update(
                "insert into sale (id, created_at, updated_at, account_id, sold_on, amount) values (?, ?, ?, ?, ?, ?)",
                id,
                Instant.now(),
                Instant.now(),
                account,
                soldOn,
                amount);
        inTransaction(() -> {
            Arc.container().instance(PurchaseDates.class).get().refresh(List.of(account));
            return id;
        });
        return id;
    }

    static RankRules stepRules(Integer window, RankRules.RollUp rollUp) {
        RankRules rules = rules(
                window,
                steps(1, "10", "40"),
                steps(1, "2", "3"),
                steps(1, "100", "1000"),
                band("A", 8),
                band("B", 5),
                band("C", 0));
        return new RankRules(
                rules.source(), window, rollUp, rules.recency(), rules.frequency(), rules.monetary(), rules.bands());
    }

    static RankRules stepRules() {
        return stepRules(null, RankRules.RollUp.account);
    }

    /** An active scheme; the one before is closed. */
    UUID scheme(RankRules rules) {
        return inTransaction(() -> {
            RankScheme scheme = RankScheme.draft("規則 " + Ids.next(), RankRulesCheck.valid(rules, ""));
            scheme.persistAndFlush();
            scheme.activate(Instant.now());
            return scheme.id;
        });
    }

    RankRun run(String period, UUID scheme) {
        Ranking ranking = Arc.container().instance(Ranking.class).get();
        return inTransaction(() -> ranking.run(YearMonth.parse(period), scheme));
    }

    Response draft(String text) {
        return admin.post("/rank-schemes", text);
    }

    String active() {
        String id = draft(RankExamples.SCHEME).then().statusCode(201).extract().path("id");
        resultOf(admin, admin.post("/rank-schemes/" + id + "/activation"));
        return id;
    }

    String run(String period) {
        return resultOf(admin, admin.post("/rank-runs", Map.of("period", period)));
    }

    /** Six customers of the rep, one purchase each, and one customer of another department. */
    As customers(As rep) {
        As other = Given.rep("大阪");
        for (int i = 1; i <= 6; i++) {
            account("K" + rep.id() + i, rep.id(), null);
            sale("K" + rep.id() + i, "2006-12-1" + i, i + "00");
        }
        account("Z" + rep.id(), other.id(), null);
        sale("Z" + rep.id(), "2006-12-31", "9000");
        return other;
    }

    /** code → "R/F/M points rank" of a run; - for what is null, * for an overridden rank. */
    Map<String, String> scores(RankRun run) {
        return scores("rank_score", "run_id", run.id);
    }

    Map<String, String> scores(String table, String key, UUID of) {
        Map<String, String> found = new LinkedHashMap<>();
        rows().list(
                        Sql.of(
                                "select account_code, concat_ws(' ', concat_ws('/', coalesce(recency_days::text, '-'),"
                                        + " coalesce(frequency::text, '-'), coalesce(trim_scale(monetary)::text, '-')),"
                                        + " coalesce(nullif(concat_ws('/', recency_score, frequency_score, monetary_score), ''), '-'),"
                                        + " coalesce(points::text, '-'), rank || case when overridden then '*' else '' end)"
                                        + " as said from " + table + " where " + key
                                        + " = ? and rank is not null order by account_code",
                                of),
                        row -> List.of(row.text("account_code"), row.text("said")))
                .forEach(pair -> found.put(pair.get(0), pair.get(1)));
        return found;
    }

    /** code → "up B→A" of a run. */
    Map<String, String> changes(RankRun run) {
        Map<String, String> found = new LinkedHashMap<>();
        rows().list(
                        Sql.of(
                                "select account_code, direction || ' ' || coalesce(from_rank, '-') || '→' ||"
                                        + " coalesce(to_rank, '-') as said from rank_change where run_id = ?"
                                        + " order by account_code",
                                run.id),
                        row -> List.of(row.text("account_code"), row.text("said")))
                .forEach(pair -> found.put(pair.get(0), pair.get(1)));
        return found;
    }

    /** "rank previous changedOn" of an account now. */
    String rankOf(String code) {
        return rows().first(
                        Sql.of(
                                "select concat_ws(' ', coalesce(rank, '-'), coalesce(previous_rank, '-'),"
                                        + " coalesce(rank_changed_on::text, '-')) as said from account where id = ?",
                                id(code)),
                        row -> row.text("said"))
                .orElseThrow();
    }

    /** Waits for the job of a 202 and gives what its resultUrl leads to, below /api/v1. */
    static String resultOf(As caller, Response accepted) {
        accepted.then().statusCode(202);
        String job = accepted.path("id");
        for (int i = 0; i < 600; i++) {
            Response state = caller.get("/jobs/" + job);
            state.then().statusCode(200);
            if (state.path("state").equals("succeeded"))
                return state.<String>path("resultUrl").replace("/api/v1", "");
            if (!List.of("queued", "running").contains(state.<String>path("state")))
                throw new AssertionError(state.asString());
            sleep();
        }
        throw new AssertionError("the job did not end");
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

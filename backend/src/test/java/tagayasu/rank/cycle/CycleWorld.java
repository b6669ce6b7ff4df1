package tagayasu.rank.cycle;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.morning.Mornings;

/** Customers with ranks and visits under a clock that stands still, and the cycles A 14, B 30, C 60, D none. */
final class CycleWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String SCHEME = """
            {"name": "周期の規則", "windowMonths": 12, "rollUp": "account",
             "recency": {"rule": "steps", "cuts": [14, 45, 90, 180]}, "frequency": {"rule": "steps", "cuts": [4, 8, 16, 30]},
             "monetary": {"rule": "steps", "cuts": [200000, 500000, 1200000, 3000000]},
             "bands": [{"rank": "A", "from": 12, "visitCycleDays": 14}, {"rank": "B", "from": 9, "visitCycleDays": 30},
                       {"rank": "C", "from": 6, "visitCycleDays": 60}, {"rank": "D", "from": 0}]}
            """;

    final UUID office = Given.department("営業所");
    final As rep = Given.rep(office);
    final As manager = Given.manager(office);
    final As admin = Given.admin();
    final As second = Given.rep(office);
    final As stranger = Given.manager("よその部");

    CycleWorld() {
        for (As one : List.of(rep, manager, admin, second, stranger)) one.token(); // before the clock stands still
        update("delete from mail_out");
        update("delete from notice");
        update("delete from yellow_card");
        update("delete from morning");
        update("update account set deleted_at = now() where deleted_at is null and rank is not null");
        update("update account set visit_due_on = null, yellow_since = null, visit_every_days = null");
        update("delete from setting where key = 'yellow.cards'");
        update("delete from visit_cycles");
        VisitCycles cycles = Arc.container().instance(VisitCycles.class).get();
        within(() -> cycles.write(List.of(cycle("A", 14), cycle("B", 30), cycle("C", 60), cycle("D", null)), null));
        on(TODAY, 9);
    }

    static VisitCycles.Cycle cycle(String rank, Integer days) {
        return new VisitCycles.Cycle(rank, days);
    }

    /** It is this hour of this day in Tokyo, until told otherwise. */
    static void on(LocalDate day, int hour) {
        Instant then = day.atTime(hour, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
        QuarkusMock.installMockForType(Clock.fixed(then, ZoneOffset.UTC), Clock.class);
    }

    /** It is this hour of this day in Tokyo, and time goes on. */
    static void from(LocalDate day, int hour) {
        Instant then = day.atTime(hour, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
        Clock system = Clock.systemUTC();
        QuarkusMock.installMockForType(Clock.offset(system, Duration.between(system.instant(), then)), Clock.class);
    }

    static <T> T within(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    static int update(String sql, Object... params) {
        return within(() -> rows().update(Sql.of(sql, params)));
    }

    static Rows rows() {
        return Arc.container().instance(Rows.class).get();
    }

    static VisitDue due() {
        return Arc.container().instance(VisitDue.class).get();
    }

    static Map<String, Long> morning(LocalDate day) {
        on(day, 7);
        YellowMorning yellow = Arc.container().instance(YellowMorning.class).get();
        Mornings mornings = Arc.container().instance(Mornings.class).get();
        return within(() -> mornings.once(yellow, day));
    }

    /** What a morning says that it did. */
    static Map<String, Long> done(long opened, long told, long escalated, long atRisk) {
        return Map.of("opened", opened, "told", told, "escalated", escalated, "atRisk", atRisk);
    }

    /** A customer of the rep; its due day is worked out. @param lastVisit or null for none */
    UUID customer(String name, String rank, LocalDate lastVisit) {
        return customer(name, rank, lastVisit, rep.id());
    }

    static UUID customer(String name, String rank, LocalDate lastVisit, UUID owner) {
        UUID id = Ids.next();
        update(
                "insert into account (id, created_at, updated_at, code, name, sort_key, head_id, owner_id, rank)"
                        + " values (?, now(), now(), ?, ?, ?, ?, ?, ?)",
                id,
                name + " " + id,
                name,
                name,
                id,
                owner,
                rank);
        if (lastVisit != null) visited(id, lastVisit, owner);
        else within(() -> due().refresh(List.of(id)));
        return id;
    }

    /** The result of a visit is saved. */
    UUID visited(UUID account, LocalDate day) {
        return visited(account, day, rep.id());
    }

    private static UUID visited(UUID account, LocalDate day, UUID owner) {
        UUID id = contact(account, "done", null, day, true, owner);
        told(account);
        return id;
    }

    UUID planned(UUID account, LocalDate day) {
        UUID id = contact(account, "planned", day, null, true, rep.id());
        told(account);
        return id;
    }

    /** A telephone call, say. */
    void called(UUID account, LocalDate day) {
        contact(account, "done", null, day, false, rep.id());
        told(account);
    }

    void takenBack(UUID contact, UUID account) {
        update("update contact set deleted_at = now() where id = ?", contact);
        told(account);
    }

    private static UUID contact(UUID account, String state, LocalDate plan, LocalDate held, boolean visit, UUID owner) {
        UUID id = Ids.next();
        update(
                "insert into contact (id, created_at, updated_at, account_id, state, purpose, method, owner_id, planned_on,"
                        + " planned_from, held_on, counts_as_visit) values (?, now(), now(), ?, ?, '訪問', '訪問', ?, ?, '10:00', ?, ?)",
                id,
                account,
                state,
                owner,
                plan,
                held,
                visit);
        update("insert into contact_participant (contact_id, user_id) values (?, ?)", id, owner);
        return id;
    }

    private static void told(UUID account) {
        update(
                "update account a set last_visit_on = (select max(held_on) from contact c where c.account_id = a.id and"
                        + " c.state = 'done' and c.counts_as_visit and c.deleted_at is null), next_visit_on = (select"
                        + " min(planned_on) from contact c where c.account_id = a.id and c.state = 'planned' and"
                        + " c.counts_as_visit and c.deleted_at is null and c.planned_on >= ?) where id = ?",
                Arc.container()
                        .instance(tagayasu.platform.BusinessCalendar.class)
                        .get()
                        .today(),
                account);
        within(() -> due().refresh(List.of(account)));
    }

    static LocalDate dueOn(UUID account) {
        return one("select visit_due_on as v from account where id = ?", account, row -> row.date("v"));
    }

    /** "openedOn toldOn escalatedOn atRiskOn clearedHow" of each card of an account, oldest first; - for none. */
    static List<String> cards(UUID account) {
        return rows().list(
                        Sql.of(
                                "select concat_ws(' ', opened_on, coalesce(told_on::text, '-'), coalesce(escalated_on::text,"
                                        + " '-'), coalesce(at_risk_on::text, '-'), coalesce(cleared_how, '-')) as said"
                                        + " from yellow_card where account_id = ? order by counted_from",
                                account),
                        row -> row.text("said"));
    }

    static UUID card(UUID account) {
        return one(
                "select id as v from yellow_card where account_id = ? and cleared_on is null",
                account,
                row -> row.uuid("v"));
    }

    private static <T> T one(String sql, UUID id, java.util.function.Function<Row, T> map) {
        return rows().first(Sql.of(sql, id), map).orElse(null);
    }

    /** Puts a scheme with the usual bands in force. */
    String activate(String scheme) {
        String id = admin.post("/rank-schemes", scheme)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        over(admin.post("/rank-schemes/" + id + "/activation"));
        return id;
    }

    String activate() {
        return activate(SCHEME);
    }

    /** Waits for the job of a 202. */
    void over(Response accepted) {
        accepted.then().statusCode(202);
        for (int i = 0; i < 300; i++) {
            Map<String, Object> job = admin.get("/jobs/" + accepted.path("id")).path("$");
            if (job.get("state").equals("succeeded")) return;
            if (!List.of("queued", "running").contains(job.get("state"))) throw new AssertionError(job.toString());
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("the job did not end");
    }
}

package tagayasu.customer.alarm;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.morning.Mornings;

/** People with tasks, contacts and complaints under a clock that stands still. */
final class AlarmWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final UUID office = Given.department("営業所");
    final As rep = Given.rep(office);
    final As second = Given.rep(office);
    final As manager = Given.manager(office);
    final As admin = Given.admin();
    final As stranger = Given.manager("よその部");
    final String account;

    AlarmWorld() {
        for (As one : List.of(rep, second, manager, admin, stranger)) one.token(); // before the clock stands still
        for (String table : List.of("mail_out", "notice", "alarm", "morning")) update("delete from " + table);
        update("delete from setting where key = 'alarms'");
        for (String table : List.of("task", "contact", "complaint", "deal"))
            update("update " + table + " set deleted_at = now() where deleted_at is null");
        on(TODAY, 9);
        account = rep.post("/accounts", Map.of("name", "近江屋"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A task of the rep about the account. */
    String task(String name, LocalDate dueOn) {
        return task(rep, name, dueOn);
    }

    String task(As of, String name, LocalDate dueOn) {
        return made(of, "/tasks", Map.of("name", name, "accountId", account, "dueOn", dueOn.toString()));
    }

    /** What the rep said that would be done next, after a call on this day. */
    String talk(LocalDate held, String next, LocalDate nextOn) {
        Map<String, Object> result = new HashMap<>(Map.of("heldOn", held.toString(), "text", "話した"));
        if (next != null) result.putAll(Map.of("nextAction", next, "nextActionOn", nextOn.toString()));
        return made(rep, "/contacts", Map.of("accountId", account, "method", "電話", "result", result));
    }

    String plan(LocalDate day) {
        return made(
                rep,
                "/contacts",
                Map.of(
                        "accountId",
                        account,
                        "method",
                        "訪問",
                        "purpose",
                        "商談",
                        "plannedOn",
                        day.toString(),
                        "plannedFrom",
                        "10:00"));
    }

    String complaint(String subject, LocalDate received) {
        return made(
                rep,
                "/complaints",
                Map.of(
                        "accountId",
                        account,
                        "subject",
                        subject,
                        "severity",
                        "high",
                        "receivedOn",
                        received.toString(),
                        "ownerId",
                        rep.id()));
    }

    private static String made(As by, String path, Map<String, ?> body) {
        return by.post(path, body).then().statusCode(201).extract().path("id");
    }

    /** "kind opened told escalated cleared" of each alarm about a record, oldest first; days from TODAY, - for none. */
    static List<String> alarms(String subject) {
        return rows().list(
                        Sql.of(
                                "select concat_ws(' ', kind, opened_on - cast(? as date), coalesce((told_on - cast(? as date))::text,"
                                        + " '-'), coalesce((escalated_on - cast(? as date))::text, '-'), coalesce(cleared_how, '-'))"
                                        + " as said from alarm where subject_id = ? order by id",
                                TODAY,
                                TODAY,
                                TODAY,
                                UUID.fromString(subject)),
                        row -> row.text("said"));
    }

    static Map<String, Long> morning(LocalDate day) {
        on(day, 7);
        AlarmMorning alarms = Arc.container().instance(AlarmMorning.class).get();
        Mornings mornings = Arc.container().instance(Mornings.class).get();
        return within(() -> mornings.once(alarms, day));
    }

    /** It is this hour of this day in Tokyo, until told otherwise. */
    static void on(LocalDate day, int hour) {
        QuarkusMock.installMockForType(Clock.fixed(moment(day, hour), ZoneOffset.UTC), Clock.class);
    }

    /** It is this hour of this day in Tokyo, and time goes on. */
    static void from(LocalDate day, int hour) {
        Clock system = Clock.systemUTC();
        Duration ahead = Duration.between(system.instant(), moment(day, hour));
        QuarkusMock.installMockForType(Clock.offset(system, ahead), Clock.class);
    }

    private static Instant moment(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
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
}

package tagayasu.rank.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.rank.cycle.CycleWorld.TODAY;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.activity.contact.ContactFacts;
import tagayasu.activity.task.TaskReminders;
import tagayasu.platform.morning.MorningWork;
import tagayasu.platform.morning.Mornings;

/**
 * A whole day from one midnight of the company to the next, as a diary. {@code make test} runs it in processes in New York
 * and in Tokyo, too: wherever the server and its database stand, the diary is the same.
 */
@QuarkusTest
class DayCycleTest {

    private static final String DIARY = """
            00:01 visits today [00:30, 09:00]
            00:01 yellow []
            07:00 yellow [2026-11-22] overdue [1] planned on [2026-11-22]
            07:00 alarms [前日まで] of [2026-11-22]
            08:29 reminded []
            08:30 reminded [2026-11-21T23:30:00Z]
            08:31 reminded [2026-11-21T23:30:00Z]
            23:58 held on 2026-11-22, next due 2026-12-22, to come 2026-11-22
            23:58 yellow [], cleared [2026-11-22]
            23:58 timeline [2026-11-21T15:00:00Z, 2026-11-21T15:00:00Z]
            23:58 report [棚を見た]
            00:01 today 2026-11-23 [], to come null
            00:01 report []
            07:00 alarms [前日まで, 当日] of [2026-11-22, 2026-11-23]
            """;

    @Inject
    Mornings mornings;

    @Inject
    @All
    List<MorningWork> works;

    @Inject
    TaskReminders reminders;

    @Inject
    ContactFacts facts;

    private final StringBuilder diary = new StringBuilder();
    private LocalTime now;
    private CycleWorld world;

    @Test
    @Tag("YLW-02")
    @Tag("YLW-04")
    @Tag("PLN-02")
    @Tag("ACT-06")
    @Tag("TSK-01")
    void theDayIsTheSameWhereverTheServerStands() {
        world = new CycleWorld();
        CycleWorld.update("delete from alarm");
        String account = world.customer("京屋", "B", TODAY.minusDays(31)).toString();
        at(TODAY, "00:01");
        String visit = planned(account, "00:30");
        planned(account, "09:00");
        made("/tasks", Map.of("name", "前日まで", "accountId", account, "dueOn", "2026-11-21"));
        made(
                "/tasks",
                Map.of("name", "当日", "accountId", account, "dueOn", "2026-11-22", "remindAt", "2026-11-21T23:30:00Z"));
        note("visits today " + read("/today", "stops.contact.plannedFrom"));
        note("yellow " + read("/yellow-cards", "items.openedOn"));
        morning(TODAY);
        note("yellow " + read("/yellow-cards", "items.openedOn") + " overdue "
                + read("/yellow-cards", "items.daysOverdue") + " planned on "
                + read("/yellow-cards", "items.plannedOn"));
        alarms();
        for (String time : List.of("08:29", "08:30", "08:31")) {
            at(TODAY, time);
            reminders.run();
            note("reminded " + read("/notifications?kind=task.reminder", "items.createdAt"));
        }
        at(TODAY, "23:58");
        world.rep
                .post("/contacts/{id}/result", Map.of("heldOn", "2026-11-22", "text", "棚を見た"), visit)
                .then()
                .statusCode(200);
        note("held on " + read("/contacts/" + visit, "result.heldOn") + ", next due "
                + read("/accounts/" + account, "visitCycle.dueOn") + ", to come "
                + read("/accounts/" + account, "nextVisitOn"));
        note("yellow " + read("/yellow-cards", "items.openedOn") + ", cleared "
                + read("/yellow-cards?stage=cleared", "items.clearedOn"));
        note("timeline " + read("/accounts/" + account + "/timeline?kind=yellow", "items.at"));
        note("report " + read("/daily-reports/" + world.rep.id() + "/2026-11-22", "entries.text"));
        at(TODAY.plusDays(1), "00:01");
        facts.run();
        note("today " + read("/today", "date") + " " + read("/today", "stops") + ", to come "
                + read("/accounts/" + account, "nextVisitOn"));
        note("report " + read("/daily-reports/" + world.rep.id() + "/2026-11-23", "entries.text"));
        morning(TODAY.plusDays(1));
        alarms();
        assertEquals(DIARY, diary.toString(), "in " + TimeZone.getDefault().getID());
    }

    private void alarms() {
        note("alarms " + read("/alarms", "items.title") + " of " + read("/alarms", "items.openedOn"));
    }

    private void morning(LocalDate day) {
        at(day, "07:00");
        for (MorningWork work : works) CycleWorld.within(() -> mornings.once(work, day));
    }

    private String planned(String account, String from) {
        return made(
                "/contacts",
                Map.of(
                        "accountId",
                        account,
                        "method",
                        "訪問",
                        "purpose",
                        "商談",
                        "plannedOn",
                        TODAY.toString(),
                        "plannedFrom",
                        from));
    }

    private String made(String path, Map<String, ?> body) {
        return world.rep.post(path, body).then().statusCode(201).extract().path("id");
    }

    private String read(String path, String field) {
        Object found = world.rep.get(path).then().statusCode(200).extract().path(field);
        return String.valueOf(found);
    }

    private void at(LocalDate day, String time) {
        now = LocalTime.parse(time);
        var moment = day.atTime(now).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
        QuarkusMock.installMockForType(Clock.fixed(moment, ZoneOffset.UTC), Clock.class);
    }

    private void note(String what) {
        diary.append(now).append(' ').append(what).append('\n');
    }
}

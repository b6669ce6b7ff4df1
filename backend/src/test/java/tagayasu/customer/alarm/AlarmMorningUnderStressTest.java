package tagayasu.customer.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tagayasu.customer.alarm.AlarmWorld.TODAY;
import static tagayasu.customer.alarm.AlarmWorld.alarms;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tagayasu.Killed;
import tagayasu.platform.Sql;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.morning.Mornings;

/** Two replicas at once, a process that dies in the middle, servers anywhere in the world, and many alarms. */
@QuarkusTest
@Tag("YLW-04")
class AlarmMorningUnderStressTest {

    private static final TimeZone HERE = TimeZone.getDefault();

    @Inject
    AgroalDataSource database;

    @Inject
    AlarmMorning alarmMorning;

    @Inject
    Mornings mornings;

    @Inject
    Jobs jobs;

    private AlarmWorld world;

    @BeforeEach
    void begin() {
        world = new AlarmWorld();
        AlarmWorld.update("delete from job where kind = 'morning'");
    }

    @AfterEach
    void backHere() {
        zone(HERE);
    }

    /** Of the program and of the sessions of its database. */
    private void zone(TimeZone zone) {
        TimeZone.setDefault(zone);
        database.flush(FlushMode.GRACEFUL);
    }

    @Test
    void twoReplicasAtOnceRaiseEachAlarmAndTellOfItOnce() throws Exception {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < 5; i++) tasks.add(world.task("用件" + i, TODAY.minusDays(1)));
        Callable<Map<String, Long>> replica = () -> {
            var request = Arc.container().requestContext();
            request.activate();
            try {
                return AlarmWorld.within(() -> mornings.once(alarmMorning, TODAY));
            } finally {
                request.terminate();
            }
        };
        var replicas = Executors.newFixedThreadPool(2);
        try {
            var done = replicas.invokeAll(List.of(replica, replica));
            assertEquals(
                    Map.of("opened", 5L, "cleared", 0L, "told", 5L, "escalated", 0L),
                    done.get(0).get());
            assertEquals(done.get(0).get(), done.get(1).get());
        } finally {
            replicas.shutdown();
        }
        for (String task : tasks) assertEquals(1, alarms(task).size());
        assertEquals(1, notices());
    }

    @Test
    void aMorningThatDiesInTheMiddleIsDoneAgainAndLosesAndDoublesNothing() throws Exception {
        String task = world.task("用件", TODAY.minusDays(1));
        AlarmWorld.from(TODAY, 9); // a while later it is tried again
        UUID job = Killed.before(
                "notice",
                () -> AlarmWorld.within(() ->
                        jobs.submit("morning", Map.of("work", "alarms", "day", TODAY), "morning:alarms:" + TODAY).id));
        for (int i = 0; i < 300 && !state(job).equals("succeeded"); i++) Thread.sleep(100);
        assertEquals("succeeded", state(job));
        assertEquals(1, alarms(task).size());
        assertEquals(1, notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"})
    void theDayIsThatOfTheCompanyWhereverTheServerStands(String zone) throws Exception {
        zone(TimeZone.getTimeZone(zone));
        String dueToday = world.task("今日", TODAY);
        String dueYesterday = world.task("昨日", TODAY.minusDays(1));
        AlarmWorld.on(TODAY, 6);
        mornings.run();
        assertEquals(0, carriedOut(), "an hour too early");
        for (int hour : new int[] {7, 12, 23}) {
            AlarmWorld.on(TODAY, hour);
            mornings.run();
        }
        for (int i = 0; i < 300 && carriedOut() == 0; i++) Thread.sleep(100);
        assertEquals(List.of(), alarms(dueToday));
        assertEquals(List.of("taskOverdue 0 0 - -"), alarms(dueYesterday));
        assertEquals(1, carriedOut());
    }

    @Test
    void manyAlarmsAreRaisedAndClearedInOneGo() {
        AlarmWorld.update("""
                insert into task (id, created_at, updated_at, kind, name, due_on, account_id, assignee_id, requester_id)
                select gen_random_uuid(), now(), now(), 'todo', '用件', date '2026-11-01', ?, ?, ? from generate_series(1, 20000)
                """, UUID.fromString(world.account), world.rep.id(), world.rep.id());
        assertEquals(20_000, timed(0).get("opened"));
        AlarmWorld.update(
                "update task set done_at = now(), done_by = ? where assignee_id = ?", world.rep.id(), world.rep.id());
        assertEquals(20_000, timed(1).get("cleared"));
        AlarmWorld.update("delete from alarm");
        AlarmWorld.update("delete from task where assignee_id = ?", world.rep.id());
    }

    private Map<String, Long> timed(int days) {
        AlarmWorld.on(TODAY.plusDays(days), 7);
        long begin = System.nanoTime();
        Map<String, Long> done = AlarmWorld.within(() -> {
            AlarmWorld.rows().list(Sql.of("select set_config('statement_timeout', '60s', true)"), row -> true);
            return mornings.once(alarmMorning, TODAY.plusDays(days));
        });
        double took = (System.nanoTime() - begin) / 1e9;
        System.out.println("20,000 alarms " + done + " in " + took + " s");
        assertTrue(took < 10, "took " + took);
        return done;
    }

    private static long notices() {
        return count("select count(*) as n from notice where kind like 'alarm%'");
    }

    private static long carriedOut() {
        return count("select count(*) as n from morning where work = 'alarms'");
    }

    private static long count(String sql) {
        return AlarmWorld.rows().first(Sql.of(sql), row -> row.count("n")).orElseThrow();
    }

    private static String state(UUID job) {
        return AlarmWorld.rows()
                .first(Sql.of("select state from job where id = ?", job), row -> row.text("state"))
                .orElseThrow();
    }
}

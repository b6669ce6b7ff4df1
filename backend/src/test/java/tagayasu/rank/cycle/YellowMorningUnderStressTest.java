package tagayasu.rank.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tagayasu.rank.cycle.CycleWorld.TODAY;

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
import java.util.concurrent.Future;
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

/** Two replicas at once, a process that dies in the middle, servers anywhere in the world, and many cards. */
@QuarkusTest
@Tag("YLW-02")
class YellowMorningUnderStressTest {

    private static final TimeZone HERE = TimeZone.getDefault();

    @Inject
    AgroalDataSource database;

    @Inject
    YellowMorning morning;

    @Inject
    Mornings mornings;

    @Inject
    Jobs jobs;

    private CycleWorld world;

    @BeforeEach
    void begin() {
        world = new CycleWorld();
        CycleWorld.update("delete from job where kind = 'morning'");
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
    void twoReplicasAtOnceOpenEachCardAndTellOfItOnce() throws Exception {
        List<UUID> accounts = new ArrayList<>();
        for (int i = 0; i < 5; i++) accounts.add(world.customer("顧客" + i, "B", TODAY.minusDays(45)));
        Callable<Map<String, Long>> replica = () -> {
            var request = Arc.container().requestContext();
            request.activate();
            try {
                return CycleWorld.within(() -> mornings.once(morning, TODAY));
            } finally {
                request.terminate();
            }
        };
        var replicas = Executors.newFixedThreadPool(2);
        try {
            List<Future<Map<String, Long>>> done = replicas.invokeAll(List.of(replica, replica));
            assertEquals(CycleWorld.done(5, 5, 0, 0), done.get(0).get());
            assertEquals(done.get(0).get(), done.get(1).get());
        } finally {
            replicas.shutdown();
        }
        for (UUID account : accounts) assertEquals(1, CycleWorld.cards(account).size());
        assertEquals(1, notices());
    }

    @Test
    void aMorningThatDiesInTheMiddleIsDoneAgainAndLosesAndDoublesNothing() throws Exception {
        UUID account = world.customer("京屋", "B", TODAY.minusDays(45));
        CycleWorld.from(TODAY, 9); // a while later it is tried again
        UUID job = Killed.before(
                "notice",
                () -> CycleWorld.within(() -> jobs.submit(
                                "morning", Map.of("work", morning.name(), "day", TODAY), "morning:yellow:" + TODAY)
                        .id));
        for (int i = 0; i < 300 && !state(job).equals("succeeded"); i++) Thread.sleep(100);
        assertEquals("succeeded", state(job));
        assertEquals(1, CycleWorld.cards(account).size());
        assertEquals(1, notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "America/New_York", "UTC", "Pacific/Kiritimati"})
    void theDayIsThatOfTheCompanyWhereverTheServerStands(String zone) throws Exception {
        zone(TimeZone.getTimeZone(zone));
        UUID dueToday = world.customer("今日", "B", TODAY.minusDays(30));
        UUID dueYesterday = world.customer("昨日", "B", TODAY.minusDays(31));
        CycleWorld.on(TODAY, 6);
        mornings.run();
        assertEquals(0, carriedOut(), "an hour too early");
        for (int hour : new int[] {7, 12, 23}) {
            CycleWorld.on(TODAY, hour);
            mornings.run();
        }
        for (int i = 0; i < 300 && carriedOut() == 0; i++) Thread.sleep(100);
        assertEquals(List.of(), CycleWorld.cards(dueToday));
        assertEquals(List.of(TODAY + " " + TODAY + " - - -"), CycleWorld.cards(dueYesterday));
        assertEquals(1, carriedOut());
    }

    @Test
    @Tag("NEW-06")
    void manyCardsAreOpenedInOneGo() {
        CycleWorld.update("""
                insert into account (id, created_at, updated_at, code, name, sort_key, head_id, owner_id, rank, last_visit_on)
                select u, now(), now(), cast(u as text), '顧客', '顧客', u, ?, 'B', date '2026-01-01'
                from (select gen_random_uuid() as u from generate_series(1, 20000)) g
                """, world.rep.id());
        long begin = System.nanoTime();
        Map<String, Long> done = CycleWorld.within(() -> {
            CycleWorld.rows().list(Sql.of("select set_config('statement_timeout', '60s', true)"), row -> true);
            return mornings.once(morning, TODAY);
        });
        assertEquals(20_000, done.get("opened"));
        assertEquals(YellowSettings.USUAL.perDay().longValue(), done.get("told"));
        assertTrue(System.nanoTime() - begin < 10e9, "took " + (System.nanoTime() - begin) / 1e9);
        System.out.println("20,000 cards in " + (System.nanoTime() - begin) / 1e9 + " s");
        CycleWorld.update("delete from yellow_card");
    }

    private static long notices() {
        return count("select count(*) as n from notice where kind like 'yellow%'");
    }

    private static long carriedOut() {
        return count("select count(*) as n from morning where work = 'yellow'");
    }

    private static long count(String sql) {
        return CycleWorld.rows().first(Sql.of(sql), row -> row.count("n")).orElseThrow();
    }

    private static String state(UUID job) {
        return CycleWorld.rows()
                .first(Sql.of("select state from job where id = ?", job), row -> row.text("state"))
                .orElseThrow();
    }
}

package tagayasu.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The numbers in here were computed by hand. */
@QuarkusTest
@Tag("RFM-03")
class RankingTest {

    private final RankWorld world = new RankWorld();

    @Test
    @Tag("CUS-08")
    void aHeadOfficeIsRankedWithAllItsBranchesAndTheyShowItsRank() {
        UUID head = world.account("H");
        UUID branch = world.account("H-1", null, head);
        world.account("H-1-1", null, branch);
        UUID gone = world.account("H-2", null, head);
        RankWorld.update("update account set deleted_at = now() where id = ?", gone);
        world.account("N"); // a neighbour
        world.sale("H-1-1", "2006-12-30", "600");
        world.sale("H-1", "2006-12-01", "400");
        world.sale("H", "2006-10-01", "-1");
        world.sale("H-2", "2006-12-30", "9999"); // of a branch in the bin
        world.sale("N", "2006-12-30", "1");
        RankRun run = world.run("2006-12", world.scheme(RankWorld.stepRules(12, RankRules.RollUp.headOffice)));
        assertEquals(Map.of("H", "1/2/999 3/2/2 7 B", "N", "1/1/1 3/1/1 5 B"), world.scores(run));
        assertEquals("B - 2006-12-31", world.rankOf("H"));
        assertEquals("B - 2006-12-31", world.rankOf("H-1-1"));
        assertEquals("- - -", world.rankOf("H-2"));
        assertEquals(
                List.of(true),
                RankWorld.rows()
                        .list(
                                tagayasu.platform.Sql.of(
                                        "select rank_inherited and rank_points is null as said from account where id = ?",
                                        branch),
                                row -> row.bool("said")));
    }

    @Test
    void salesAndSchemeUnchangedGiveTheSameRunAndALateSaleANewRevision() {
        world.account("L1");
        world.sale("L1", "2006-12-01", "50");
        UUID scheme = world.scheme(RankWorld.stepRules());
        RankRun first = world.run("2006-12", scheme);
        assertEquals(first.id, world.run("2006-12", scheme).id);
        world.sale("L1", "2007-01-01", "5000"); // after the period: nothing to it
        assertEquals(first.id, world.run("2006-12", scheme).id);

        world.sale("L1", "2006-12-30", "5000");
        RankRun second = world.run("2006-12", scheme);
        assertEquals(2, second.revision);
        assertEquals("1/2/5050 3/2/3 8 A", world.scores(second).get("L1"));
        assertEquals("30/1/50 2/1/1 4 C", world.scores(first).get("L1"));
        assertNotNull(RankWorld.inTransaction(() -> RankRun.require(first.id)).supersededAt);
        assertEquals(Map.of("L1", "new -→A"), world.changes(second));

        RankRun third = world.run("2006-12", world.scheme(RankWorld.stepRules(1, RankRules.RollUp.account)));
        assertEquals(3, third.revision);
    }

    @Test
    @Tag("RFM-05")
    void movesAreAgainstTheLatestEarlierPeriodAndBackFilledOnesRewriteNothing() {
        world.account("M1");
        world.account("M2");
        world.sale("M1", "2006-09-15", "50"); // 30.9.: 15 days: C (2+1+1)
        world.sale("M2", "2006-09-29", "2000"); // B (3+1+3 = 7)
        UUID scheme = world.scheme(RankWorld.stepRules());
        RankRun september = world.run("2006-09", scheme);
        assertEquals(Map.of("M1", "new -→C", "M2", "new -→B"), world.changes(september));
        world.sale("M1", "2006-12-30", "5000");
        world.sale("M1", "2006-12-30", "5000"); // A (3+3+3)
        RankRun december = world.run("2006-12", scheme);
        assertEquals(september.id, december.previousRunId);
        assertEquals(Map.of("M1", "up C→A"), world.changes(december)); // M2: 1+1+3 = 5, still B
        assertEquals("A C 2006-12-31", world.rankOf("M1"));
        assertEquals("B - 2006-09-30", world.rankOf("M2"));

        RankRun november = world.run("2006-11", scheme); // back-filled: M1 92 - 15.. days: 1+1+1 = C, M2 B
        assertEquals(september.id, november.previousRunId);
        assertEquals(Map.of(), world.changes(november));
        assertEquals(Map.of("M1", "up C→A"), world.changes(december));
        assertEquals("A C 2006-12-31", world.rankOf("M1"));
        RankRun january = world.run("2007-01", scheme);
        assertEquals(december.id, january.previousRunId);
        assertEquals("A C 2006-12-31", world.rankOf("M1"));
    }

    @Test
    void whoIsExcludedOrBinnedIsGoneAndComesBackAsUp() {
        for (String code : List.of("G1", "G2", "G3")) {
            world.account(code);
            world.sale(code, "2006-01-15", "5000");
        }
        UUID scheme = world.scheme(RankWorld.stepRules());
        world.run("2006-01", scheme);
        RankWorld.update("update account set rank_excluded = true where id = ?", world.id("G1"));
        RankWorld.update("update account set deleted_at = now() where id = ?", world.id("G2"));
        RankRun february = world.run("2006-02", scheme);
        assertEquals(Map.of("G1", "gone B→-", "G2", "gone B→-"), world.changes(february));
        assertEquals("- B 2006-02-28", world.rankOf("G1"));
        RankWorld.update("update account set rank_excluded = false where id = ?", world.id("G1"));
        RankRun march = world.run("2006-03", scheme);
        assertEquals(Map.of("G1", "up -→B"), world.changes(march));
        RankWorld.update("update account set rank_excluded = true where id = ?", world.id("G3"));
        assertNotEquals(march.id, world.run("2006-03", scheme).id); // an exclusion makes a new revision too
    }

    @Test
    void anOverrideIsTheEffectiveRankThroughEveryRunUntilItIsLifted() {
        world.account("O1");
        world.sale("O1", "2006-01-15", "5"); // C
        UUID scheme = world.scheme(RankWorld.stepRules());
        world.run("2006-01", scheme);
        RankWorld.update("update account set rank_override = 'A' where id = ?", world.id("O1"));
        RankRun february = world.run("2006-02", scheme);
        assertEquals(Map.of("O1", "44/1/5 1/1/1 3 A*"), world.scores(february));
        assertEquals(Map.of("O1", "up C→A"), world.changes(february));
        RankRun march = world.run("2006-03", scheme);
        assertEquals(Map.of(), world.changes(march));
        RankWorld.update("update account set rank_override = null where id = ?", world.id("O1"));
        RankRun april = world.run("2006-04", scheme);
        assertEquals(Map.of("O1", "down A→C"), world.changes(april));
        assertEquals("C A 2006-04-30", world.rankOf("O1"));
    }

    @Test
    void twoRunsOfAPeriodAtTheSameTimeAreOne() throws Exception {
        world.account("T1");
        world.sale("T1", "2006-12-01", "50");
        UUID scheme = world.scheme(RankWorld.stepRules());
        var pool = Executors.newFixedThreadPool(2);
        Callable<UUID> run = () -> {
            Arc.container().requestContext().activate();
            return world.run("2006-12", scheme).id;
        };
        var both = pool.invokeAll(List.of(run, run));
        assertEquals(both.get(0).get(), both.get(1).get());
        pool.shutdown();
        assertEquals(1, (int) RankWorld.inTransaction(() -> (int) RankRun.count("period", "2006-12")));
    }

    @Test
    void withoutAnySaleTheRunIsEmptyAndTheSameAgain() {
        world.account("E1");
        UUID scheme = world.scheme(RankWorld.stepRules());
        RankRun run = world.run("2006-12", scheme);
        assertEquals(0, run.ranked);
        assertEquals(run.id, world.run("2006-12", scheme).id);
        assertNull(run.previousRunId);
    }
}

package tagayasu.rank.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static tagayasu.rank.cycle.CycleWorld.TODAY;
import static tagayasu.rank.cycle.CycleWorld.cards;
import static tagayasu.rank.cycle.CycleWorld.morning;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cards open in the morning, once; wait their turn; go to the superior; and clear by a visit and by nothing else. */
@QuarkusTest
class YellowMorningTest {

    private CycleWorld world;

    @BeforeEach
    void begin() {
        world = new CycleWorld();
    }

    private static String day(int from) {
        return TODAY.plusDays(from).toString();
    }

    @Test
    @Tag("YLW-02")
    void aCardComesOnTheMorningAfterTheDueDayAndOnlyOnce() {
        UUID account = world.customer("京屋", "B", TODAY.minusDays(30));
        morning(TODAY);
        assertEquals(List.of(), cards(account), "due today is not late");
        morning(TODAY.plusDays(1));
        morning(TODAY.plusDays(1));
        morning(TODAY.plusDays(2));
        assertEquals(List.of(day(1) + " " + day(1) + " - - -"), cards(account));
    }

    @Test
    @Tag("YLW-02")
    void afterDaysInWhichNobodyWasUpACardBearsTheMorningOnWhichItShouldHaveCome() {
        UUID first = world.customer("一番", "B", TODAY.minusDays(30));
        UUID second = world.customer("二番", "B", TODAY.minusDays(29));
        morning(TODAY);
        morning(TODAY.plusDays(4));
        assertEquals(List.of(day(1) + " " + day(4) + " - - -"), cards(first));
        assertEquals(List.of(day(2) + " " + day(4) + " - - -"), cards(second));
    }

    @Test
    @Tag("YLW-03")
    void onlyTheResultOfAVisitClearsACardAndItStaysInTheHistory() {
        UUID account = world.customer("京屋", "B", TODAY.minusDays(45));
        morning(TODAY);
        world.planned(account, TODAY.plusDays(1));
        assertEquals(1, cards(account).size());
        assertEquals(true, CycleWorld.card(account) != null, "a plan does not clear it");
        world.called(account, TODAY);
        assertEquals(true, CycleWorld.card(account) != null, "nor does a call");
        UUID visit = world.visited(account, TODAY);
        assertNull(CycleWorld.card(account));
        assertEquals(List.of(day(-14) + " " + day(0) + " - - visit"), cards(account));
        world.takenBack(visit, account);
        assertEquals(List.of(day(-14) + " " + day(0) + " - - -"), cards(account), "the visit never was");
        world.visited(account, TODAY);
        CycleWorld.on(TODAY.plusDays(31), 8);
        morning(TODAY.plusDays(31));
        assertEquals(
                List.of(day(-14) + " " + day(0) + " - - visit", day(31) + " " + day(31) + " - - -"), cards(account));
    }

    @Test
    @Tag("NEW-06")
    void onePersonIsToldOfSoManyADayTheHighestRanksFirst() {
        CycleWorld.update(
                "insert into setting (key, value, updated_at) values ('yellow.cards', '{\"hour\": 7, \"perDay\": 2,"
                        + " \"escalateAfterDays\": 7, \"atRiskAfterDays\": 14}', now())");
        UUID b = world.customer("乙", "B", TODAY.minusDays(90));
        UUID oldA = world.customer("甲一", "A", TODAY.minusDays(40));
        UUID newA = world.customer("甲二", "A", TODAY.minusDays(20));
        UUID others = CycleWorld.customer("他人", "C", TODAY.minusDays(90), world.manager.id());
        assertEquals(CycleWorld.done(4, 3, 0, 0), morning(TODAY));
        assertEquals(List.of(day(-25) + " " + day(0) + " - - -"), cards(oldA));
        assertEquals(List.of(day(-5) + " " + day(0) + " - - -"), cards(newA));
        assertEquals(List.of(day(-59) + " - - - -"), cards(b), "waits for its turn");
        assertEquals(List.of(day(-29) + " " + day(0) + " - - -"), cards(others), "of others it takes nothing");
        assertEquals(CycleWorld.done(0, 1, 0, 0), morning(TODAY.plusDays(1)));
        assertEquals(List.of(day(-59) + " " + day(1) + " - - -"), cards(b));
    }

    @Test
    @Tag("NEW-06")
    void aCardGoesToTheSuperiorOnceUnlessAPlanStandsAndIsAtRiskLater() {
        UUID account = world.customer("京屋", "B", TODAY.minusDays(45));
        morning(TODAY);
        world.planned(account, TODAY.plusDays(6));
        for (int i = 1; i <= 7; i++) morning(TODAY.plusDays(i));
        assertEquals(List.of(day(-14) + " " + day(0) + " - - -"), cards(account), "a plan stood until yesterday");
        for (int i = 8; i <= 12; i++) morning(TODAY.plusDays(i));
        assertEquals(List.of(day(-14) + " " + day(0) + " - - -"), cards(account), "the days run from the missed plan");
        morning(TODAY.plusDays(13));
        for (int i = 14; i <= 26; i++) morning(TODAY.plusDays(i));
        assertEquals(List.of(day(-14) + " " + day(0) + " " + day(13) + " - -"), cards(account));
        morning(TODAY.plusDays(27));
        morning(TODAY.plusDays(28));
        assertEquals(List.of(day(-14) + " " + day(0) + " " + day(13) + " " + day(27) + " -"), cards(account));
    }

    @Test
    @Tag("YLW-01")
    void aLongerCycleTakesACardAwayAndAShorterOneBringsTheSameOneBack() {
        UUID account = world.customer("京屋", "B", TODAY.minusDays(45));
        morning(TODAY);
        ownCycle(account, 60);
        assertEquals(List.of(day(-14) + " " + day(0) + " - - notDue"), cards(account));
        ownCycle(account, 44);
        assertEquals(List.of(day(-14) + " " + day(0) + " - - notDue"), cards(account), "not before the morning");
        morning(TODAY.plusDays(1));
        assertEquals(List.of(day(0) + " " + day(1) + " - - -"), cards(account));
    }

    private static void ownCycle(UUID account, int days) {
        CycleWorld.update(
                "update account set visit_cycle_days = ?, visit_cycle_reason = '試し' where id = ?", days, account);
        CycleWorld.within(() -> CycleWorld.due().refresh(List.of(account)));
    }

    @Test
    @Tag("YLW-02")
    void aCustomerThatIsDueNoMoreShowsNoCard() {
        UUID account = world.customer("京屋", "B", TODAY.minusDays(45));
        morning(TODAY);
        CycleWorld.update("update account set rank = 'D' where id = ?", account);
        CycleWorld.within(() -> CycleWorld.due().refresh(List.of(account)));
        LocalDate yellow = CycleWorld.rows()
                .first(
                        tagayasu.platform.Sql.of("select yellow_since from account where id = ?", account),
                        row -> row.date("yellow_since"))
                .orElse(null);
        assertNull(yellow);
        assertEquals(List.of(day(-14) + " " + day(0) + " - - notDue"), cards(account));
    }
}

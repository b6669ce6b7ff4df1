package tagayasu.rank.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tagayasu.rank.cycle.CycleWorld.TODAY;
import static tagayasu.rank.cycle.CycleWorld.morning;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.platform.Sql;

@QuarkusTest
@Tag("YLW-02")
@Tag("NEW-06")
class YellowNoticesTest {

    private CycleWorld world;

    @BeforeEach
    void begin() {
        world = new CycleWorld();
    }

    private static List<String> noticesOf(UUID user) {
        return CycleWorld.rows()
                .list(
                        Sql.of(
                                "select kind || ' ' || why || ' ' || (detail ->> 'count') || ' ' || (detail ->> 'text') as said"
                                        + " from notice where user_id = ? order by id",
                                user),
                        row -> row.text("said"));
    }

    @Test
    void aPersonHearsOnceAMorningOfAllNewCardsAndTheSuperiorOnceWhenTheyGoOn() {
        for (int i = 1; i <= 3; i++) world.customer("丙" + i, "C", TODAY.minusDays(90 - i));
        world.customer("甲", "A", TODAY.minusDays(20));
        UUID later = world.customer("乙", "B", TODAY.minusDays(30));
        morning(TODAY);
        morning(TODAY);
        assertEquals(List.of("yellow.opened owner 4 甲、丙1、丙2 (+1)"), noticesOf(world.rep.id()));
        assertEquals(List.of(), noticesOf(world.manager.id()));
        for (int i = 1; i <= 8; i++) morning(TODAY.plusDays(i));
        assertEquals(
                List.of("yellow.opened owner 4 甲、丙1、丙2 (+1)", "yellow.opened owner 1 乙"), noticesOf(world.rep.id()));
        assertEquals(
                List.of("yellow.escalated superior 4 甲、丙1、丙2 (+1)", "yellow.escalated superior 1 乙"),
                noticesOf(world.manager.id()));
        assertEquals(List.of(), noticesOf(world.stranger.id()));
        assertEquals(1, CycleWorld.cards(later).size());
    }
}

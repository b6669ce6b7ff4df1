package tagayasu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsSortInTheOrderOfTheirMakingAlsoWithinOneMillisecond() {
        UUID last = Ids.next();
        for (int i = 0; i < 20_000; i++) {
            UUID next = Ids.next();
            assertTrue(next.toString().compareTo(last.toString()) > 0);
            assertEquals(7, next.version());
            assertEquals(2, next.variant());
            last = next;
        }
    }
}

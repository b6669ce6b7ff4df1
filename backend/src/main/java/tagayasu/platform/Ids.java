package tagayasu.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDv7 identifiers (RFC 9562): sorted by time of making, also within one millisecond of one process. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static long lastMillis;
    private static int counter;

    private Ids() {}

    public static UUID next() {
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high(), low);
    }

    /** 48 bits of milliseconds, the version, and a counter that moves the clock on when it overflows. */
    private static synchronized long high() {
        long now = System.currentTimeMillis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = RANDOM.nextInt(0x400);
        } else if (++counter > 0xFFF) {
            lastMillis++;
            counter = 0;
        }
        return lastMillis << 16 | 0x7000 | counter;
    }
}

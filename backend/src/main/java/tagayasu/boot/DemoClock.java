package tagayasu.boot;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * DEMO_NOW: the moment (2026-11-24T07:30:00+09:00) at which this start of the demo world believes to be; from there its time
 * goes on. For demonstrations and for journeys through the program that go over days. An installation that has real data
 * refuses to start with it, because all it would write had wrong dates.
 */
final class DemoClock {

    private static Duration ahead = Duration.ZERO;

    private DemoClock() {}

    /** Before anything is started. */
    static void set(Path data, String now) {
        if (now == null || now.isBlank()) return;
        boolean demo = DemoSignIns.existIn(data) || !Files.exists(data.resolve("pg"));
        if (!demo || EmbeddedPostgres.isConfigured() || "0".equals(System.getenv("DEMO")))
            throw new IllegalStateException("DEMO_NOW is for the demo world only; take it away, or name another DATA");
        ahead = Duration.between(
                Clock.systemUTC().instant(), OffsetDateTime.parse(now).toInstant());
        if (ahead.isNegative()) throw new IllegalStateException("DEMO_NOW is over: every sign-in would be, too");
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static Clock clock() {
        return Clock.offset(Clock.systemUTC(), ahead);
    }
}

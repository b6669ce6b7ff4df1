package tagayasu.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Business days in the company's time zone; the one source of "now". */
@ApplicationScoped
public class BusinessCalendar {

    @Inject
    Clock clock;

    @ConfigProperty(name = "tagayasu.time-zone")
    ZoneId zone;

    public ZoneId zone() {
        return zone;
    }

    /** Whether a day lies in the years 1800 to 2999, where neither PostgreSQL nor day arithmetic comes to an end. */
    public static boolean isUsual(LocalDate day) {
        return day.getYear() >= 1800 && day.getYear() <= 2999;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** To the microsecond, which is what the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Produces
    @ApplicationScoped
    static Clock systemClock() {
        return Clock.systemUTC();
    }
}

package tagayasu.platform.morning;

import java.time.LocalDate;
import java.util.Map;

/** Port: something that is done on the morning of each day. */
public interface MorningWork {

    /** Among all that is done in the mornings; part of what makes it be done once, so it never changes. */
    String name();

    /** From this hour on, 0 to 23 in the company's time zone. */
    int hour();

    /** Where its outcome is read. */
    String resultUrl();

    /**
     * Does it, in the caller's transaction; called once for a day.
     *
     * @return how much of what was done, by names of its own
     */
    Map<String, Long> carryOut(LocalDate day);
}

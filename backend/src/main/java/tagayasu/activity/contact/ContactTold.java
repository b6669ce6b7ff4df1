package tagayasu.activity.contact;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What came of a contact, as somebody tells it.
 *
 * @param at where in the body it stands, for faults
 */
record ContactTold(
        LocalDate heldOn,
        LocalTime heldFrom,
        LocalTime heldTo,
        String text,
        String nextAction,
        LocalDate nextActionOn,
        String at) {}

package tagayasu.activity.contact;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import tagayasu.platform.problem.Problem;

/** What came of a contact, as somebody told it. */
@Embeddable
public record ContactTold(
        LocalDate heldOn,
        LocalTime heldFrom,
        LocalTime heldTo,
        String text,
        String nextAction,
        LocalDate nextActionOn) {

    /** @param at where in the body it stands, for faults */
    ContactTold checked(LocalDate today, String at) {
        if (heldOn.isAfter(today)) throw Problem.invalid("held_in_future", at + "/heldOn");
        if (heldTo != null && (heldFrom == null || !heldTo.isAfter(heldFrom)))
            throw Problem.invalid("ends_before_it_starts", at + "/heldTo");
        return this;
    }
}

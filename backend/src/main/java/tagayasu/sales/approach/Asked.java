package tagayasu.sales.approach;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody is about to approach an account.
 *
 * @param id of the record that is about to be written, which does not stand in its own way
 * @param dealId the deal it is about, whose own team it belongs to; null = none
 * @param on the day
 * @param team our people who do it; what they do themselves is no second approach
 * @param anew false when it was there before and only its day is another
 */
public record Asked(UUID id, UUID dealId, UUID accountId, LocalDate on, Set<UUID> team, boolean anew) {}

package tagayasu.rank.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which visits can be made.
 *
 * @param free how many more it holds
 * @param areas of the visits that stand on it already, one for each
 */
record PlanDay(LocalDate day, int free, List<String> areas) {}

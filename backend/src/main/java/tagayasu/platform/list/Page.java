package tagayasu.platform.list;

import java.util.List;

/**
 * One page of a list.
 *
 * @param nextCursor null at the end
 * @param total only when asked for; exact up to {@link Listing#COUNTED}, then that number
 * @param totalCapped whether there are more than {@code total}
 */
public record Page<T>(List<T> items, String nextCursor, Long total, Boolean totalCapped) {}

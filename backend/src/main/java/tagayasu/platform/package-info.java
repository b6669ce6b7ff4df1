/**
 * How any record is stored, stamped, paged, filtered, refused, journalled and queued.
 *
 * <p>Knows no product noun: it defines ports ({@link tagayasu.platform.Noun}, {@link tagayasu.platform.Visibility},
 * {@link tagayasu.platform.TimelineSource}) and later wings register what they own at start.
 */
package tagayasu.platform;

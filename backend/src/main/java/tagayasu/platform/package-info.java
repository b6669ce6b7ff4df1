/**
 * How any record is stored, stamped, paged, filtered, refused, journalled and queued; each in a folder of its own:
 * {@code list} (nouns, conditions, pages), {@code problem}, {@code journal} (history and timeline), {@code job},
 * {@code retry} (idempotency keys), {@code json}, {@code text} (Japanese folding), {@code search}, {@code postal},
 * {@code paper} (from data to PDF).
 *
 * <p>Knows no product noun: it defines ports ({@link tagayasu.platform.list.Noun}, {@link tagayasu.platform.list.Visibility},
 * {@link tagayasu.platform.journal.TimelineSource}) and later wings register what they own at start.
 */
package tagayasu.platform;

/**
 * Hand-over: customers of one of us go to another on a date, with all that is open about them.
 *
 * <p>Invariants: a hand-over is carried out once, on its day or the first moment after it, in one transaction; it moves only
 * what the predecessor still has then. Who had a customer stays known ({@code former_owner}). Later wings offer a
 * {@link tagayasu.rank.handover.HandoverPart} for what of theirs goes over.
 */
package tagayasu.rank.handover;

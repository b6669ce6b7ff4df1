/**
 * What the sales say about how much a customer matters: schemes (the rules), runs (one ranking of all customers as of a
 * month's end), scores, changes, overrides and simulations. What follows from a rank stands in {@code cycle}.
 *
 * <p>Writes of another wing only the rank columns of {@code account}, by its own statements. Invariants: a scheme that was
 * activated or ran never changes; the scores of a revision are never rewritten; of a period exactly one revision counts.
 */
package tagayasu.rank;

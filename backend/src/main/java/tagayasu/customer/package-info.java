/**
 * Whom we sell to: accounts with their branches, persons and their posts.
 *
 * <p>Invariants: a living account has a code of its own; {@code head_id} is the topmost ancestor; the parents of an
 * account never lead back to it. Rank and sales columns of an account are written by the wings that own those facts.
 */
package tagayasu.customer;

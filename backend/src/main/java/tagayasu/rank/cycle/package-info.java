/**
 * How often a customer is to be visited, and what becomes of neglect: cycles by rank and by account, due days, yellow cards.
 *
 * <p>Listens to rankings, activated schemes and contacts. Writes of another wing only the visit and yellow columns of
 * {@code account}, by its own statements. Invariants: a due day is what {@link tagayasu.rank.cycle.VisitDue} says and nothing
 * else; of an account at most one card is open, and of one neglect there is one card for good.
 */
package tagayasu.rank.cycle;

/**
 * The visits of a month: what is due, what is planned, how much a day holds, and a proposal for the rest.
 *
 * <p>A proposal is worked out from what it is given and writes nothing; confirming it enters contacts as a person would.
 * Invariants of a proposal: no day holds more than its limit but for visits that a person put there, no visit stands on a day on
 * which we or the customer rest, higher ranks choose first, equal input gives an equal plan.
 */
package tagayasu.rank.plan;

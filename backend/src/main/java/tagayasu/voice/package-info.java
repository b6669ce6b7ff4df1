/**
 * What customers say and what is seen at them: complaints with their handling, competitors with their moves, feedback on our
 * products. Each row may carry the contact and the passage of its text that it was marked from.
 *
 * <p>Writes of another wing only {@code account.open_complaints}, by one statement. A row belongs to its own owner and to
 * whoever has its account in charge; competitors themselves belong to nobody. Invariants: handling entries are only added to;
 * a complaint is closed with a resolution, and only then.
 */
package tagayasu.voice;

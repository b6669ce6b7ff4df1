/**
 * Target lists: named conditions over accounts, or accounts that somebody put together, shared with those who work on them.
 *
 * <p>Invariants: who stands on a list is worked out for the reader, under the reader's rights, whenever it is read; what is
 * shared is the condition, never the accounts. Each reader has a mark of their own of what they have seen.
 */
package tagayasu.outreach.list;

/**
 * Code lists: the words that fields offer for choosing. A wing publishes a {@link tagayasu.staff.codes.CodeList} for each;
 * administrators fill it. A code that records use is retired, which keeps it readable, and never deleted.
 */
package tagayasu.staff.codes;

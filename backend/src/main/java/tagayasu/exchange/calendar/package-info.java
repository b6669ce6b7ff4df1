/**
 * The calendar feed: a private address for each user under which a calendar program reads their plans and tasks, without a
 * session. The secret in it is shown once and kept as a hash; a new address ends the one before.
 */
package tagayasu.exchange.calendar;

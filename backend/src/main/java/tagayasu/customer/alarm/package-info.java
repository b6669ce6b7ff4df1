/**
 * Alarms: what should have been done by a day and was not. A wing publishes an {@link tagayasu.customer.alarm.AlarmKind}, which
 * says by one piece of SQL what is due; opening, telling, passing on to superiors, snoozing, clearing and history are the same
 * for all kinds. A wing may call {@link tagayasu.customer.alarm.Alarms#settle} when its records change, so that an alarm goes
 * with its cause at once and not with the next look of the clock.
 *
 * <p>Invariants: of a record at most one alarm of a kind is open; one is visible to whoever may see the record, and to nobody
 * else; nobody clears one by hand.
 */
package tagayasu.customer.alarm;

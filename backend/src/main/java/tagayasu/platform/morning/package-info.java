/**
 * What the clock does once on the morning of each day. A wing publishes a {@link tagayasu.platform.morning.MorningWork}; the
 * rest is the same for all: the day is the company's, wherever the server stands; one of many replicas does it; killed half-way
 * it leaves nothing and is done again; and a morning that nobody was up for is not made up for, because what is due is read
 * from the records and not from what happened the day before.
 */
package tagayasu.platform.morning;

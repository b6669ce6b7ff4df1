/**
 * What a month will bring: what was sold, and what the open deals that are expected in it are worth by their probability. How it
 * looked on a day before is told by the states of deals and by the figures that each morning keeps where they changed.
 */
package tagayasu.sales.forecast;

/** The kinds of paper that a sale needs; their layouts and sample data are in {@code resources/papers}. */
package tagayasu.sales.paper;

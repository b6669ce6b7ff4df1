/**
 * Paper: one way from data to PDF and XLSX. Data is a plain tree (maps, lists, texts, exact decimals, days), a layout is an
 * XML file that an administrator may replace, and {@link tagayasu.platform.paper.Paper} puts them together. A wing publishes
 * a {@link tagayasu.platform.paper.PaperKind} with its shipped layouts and sample data under {@code resources/papers}.
 */
package tagayasu.platform.paper;

/**
 * Data coming in and going out: tables of any format, imports, exports.
 *
 * <p>Imports are staged, judged by statements over all rows, and carried out in one transaction; the journal holds what was
 * there before. Nothing is imported past the rights of the person who gives the file.
 */
package tagayasu.exchange;

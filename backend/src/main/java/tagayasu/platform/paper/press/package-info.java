/**
 * Turns a layout and its data into pages: measures with the font, breaks lines by Japanese rules, breaks pages, and writes
 * the PDF with a subset of the font. Reads no file and no address; pictures come from whoever asks for the paper.
 */
package tagayasu.platform.paper.press;

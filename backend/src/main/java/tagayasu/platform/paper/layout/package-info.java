/**
 * Layouts of papers: an XML file of boxes, texts and tables in millimetres, read into a tree whose every attribute is
 * checked. A layout names values of the data and nothing else: it has no addresses, no scripts, no entities.
 */
package tagayasu.platform.paper.layout;

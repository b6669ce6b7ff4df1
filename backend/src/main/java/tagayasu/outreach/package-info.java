/** Whom we turn to, and what comes of it: target lists, and later selection sets, campaigns and their responses. */
package tagayasu.outreach;

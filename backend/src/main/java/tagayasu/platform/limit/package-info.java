/** How much one caller may ask of this process, and where callers come from. */
package tagayasu.platform.limit;

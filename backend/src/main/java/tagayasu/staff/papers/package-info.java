/** Where administrators replace the layouts of papers. */
package tagayasu.staff.papers;

/** Saved views: what somebody keeps of a list (filter, text, sort, columns), for themselves, a team or everybody. */
package tagayasu.staff.views;

/**
 * Notices: what somebody should hear of, why it came to them and what it is about. Wings publish their kinds
 * ({@link tagayasu.staff.notices.NoticeKind}) and call {@link tagayasu.staff.notices.Notices#tell} in the transaction of
 * the event. A notice stays until it is dismissed; its title is read under the reader's visibility at that moment.
 */
package tagayasu.staff.notices;

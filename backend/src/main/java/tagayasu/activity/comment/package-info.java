/**
 * Comments on any record that its wing published as a {@link tagayasu.staff.subjects.SubjectKind}, and praise. Who may read
 * the record may read and write its comments; a mention reaches only who may see the record.
 */
package tagayasu.activity.comment;

/**
 * What notices, comments and tasks may be about: any record of a noun that its wing published as a
 * {@link tagayasu.staff.subjects.SubjectKind}. Its title is read under the reader's own visibility, never kept.
 */
package tagayasu.staff.subjects;

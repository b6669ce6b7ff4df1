package tagayasu.staff.subjects;

/**
 * A noun whose records other things may be about; a wing publishes a bean for each.
 *
 * @param noun as in the catalogue of nouns, which knows its table
 * @param title SQL over {@code {a}}: how a reader knows the record
 * @param account SQL over {@code {a}}: the account in whose timeline things about it belong, or {@code null}
 */
public record SubjectKind(String noun, String title, String account) {}

/**
 * What our people do with customers: contacts, planned and done; the daily report that drafts itself from them, and the
 * priority activities that results count for.
 *
 * <p>Invariants: a plan names account, day, time, purpose and at least one of our people, of whom its owner is one; a
 * result keeps the plan beside it and is not in the future. Whether a contact counts as a visit follows its purpose and is
 * fixed with the result. Tells accounts their last contact, last visit and next visit ({@link
 * tagayasu.activity.contact.ContactFacts}) and publishes {@link tagayasu.activity.contact.Contact.Changed}. Listens to
 * codes that come to mean something else.
 */
package tagayasu.activity;

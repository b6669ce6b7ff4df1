/**
 * Mails that leave: written in the transaction of what they tell, sent after its commit. A mail is marked before the
 * dialogue with the server begins, so that it is never sent twice; where the outcome is not known it is held and shown to
 * an administrator, who alone may send it again.
 */
package tagayasu.staff.mail;

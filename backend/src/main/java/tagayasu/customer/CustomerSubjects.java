package tagayasu.customer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.staff.subjects.SubjectKind;

/** Accounts and persons as things that notices, comments and tasks are about. */
class CustomerSubjects {

    @Produces
    @Singleton
    SubjectKind account() {
        return new SubjectKind(Account.NOUN, "{a}.name", "{a}.id");
    }

    /** In the timeline of the account of the latest post. */
    @Produces
    @Singleton
    SubjectKind person() {
        return new SubjectKind(
                Person.NOUN,
                "trim({a}.family_name || ' ' || {a}.given_name)",
                "(select p.account_id from post p where p.person_id = {a}.id and p.deleted_at is null"
                        + " order by p.ended_on desc nulls first, p.started_on desc nulls last, p.id desc limit 1)");
    }
}

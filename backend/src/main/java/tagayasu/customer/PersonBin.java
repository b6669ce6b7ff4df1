package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;

/** Persons in the bin. Purging one takes along what is only theirs, also the values that the journal kept of them. */
@ApplicationScoped
public class PersonBin implements Bin {

    private static final List<String> THEIRS = List.of(
            "delete from person_home where person_id = ?",
            "delete from person_staff where person_id = ?",
            "delete from post where person_id = ?",
            "delete from person where id = ?");

    @Inject
    Access access;

    @Inject
    PersonLedger ledger;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Person.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, concat_ws(' ', a.family_name, nullif(a.given_name, '')) as label, a.deleted_at,"
                        + " a.deleted_by from person a where a.deleted_at is not null and")
                .plus(access.visible(Person.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        ledger.restore(Person.findById(id));
    }

    @Override
    public void purge(UUID id) {
        ledger.recordPurge(Person.findById(id));
        rows.list(Sql.of("select cast(forget_person(?) as text) as done", id), row -> null);
        THEIRS.forEach(statement -> rows.update(Sql.of(statement, id)));
    }
}

package tagayasu.activity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;

/** Contacts in the bin. */
@ApplicationScoped
public class ContactBin implements Bin {

    @Inject
    Access access;

    @Inject
    ContactLedger ledger;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Contact.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of(
                        "select a.id, concat_ws(' ', coalesce(a.held_on, a.planned_on), b.name, a.purpose, nullif(a.subject, ''))"
                                + " as label, a.deleted_at, a.deleted_by"
                                + " from contact a join account b on b.id = a.account_id where a.deleted_at is not null and")
                .plus(access.visible(Contact.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        ledger.restore(Contact.findById(id));
    }

    @Override
    public void purge(UUID id) {
        ledger.recordPurge(Contact.findById(id));
        rows.update(Sql.of("delete from contact where id = ?", id));
    }
}

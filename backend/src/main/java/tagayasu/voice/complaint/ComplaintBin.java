package tagayasu.voice.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;
import tagayasu.voice.HeardBook;

/** Complaints in the bin. */
@ApplicationScoped
public class ComplaintBin implements Bin {

    @Inject
    Access access;

    @Inject
    ComplaintLedger ledger;

    @Inject
    HeardBook book;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Complaint.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, a.subject as label, a.deleted_at, a.deleted_by from complaint a"
                        + " where a.deleted_at is not null and")
                .plus(access.visible(Complaint.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        ledger.restore(Complaint.findById(id));
    }

    @Override
    public void purge(UUID id) {
        book.recordPurge(Complaint.findById(id));
        rows.update(Sql.of("delete from complaint_handling where complaint_id = ?", id));
        rows.update(Sql.of("delete from complaint where id = ?", id));
    }
}

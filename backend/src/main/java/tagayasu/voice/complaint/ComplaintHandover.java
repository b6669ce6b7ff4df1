package tagayasu.voice.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.rank.handover.HandoverPart;

/** Complaints that are not closed: the successor must know of them, and has those that the predecessor had. */
@ApplicationScoped
class ComplaintHandover implements HandoverPart {

    @Inject
    Rows rows;

    @Override
    public String kind() {
        return "complaint";
    }

    @Override
    public Sql open(UUID from, Sql accounts, boolean whole) {
        return Sql.of("select k.id, k.account_id, k.subject as label, k.due_on from complaint k"
                        + " where k.deleted_at is null and k.status <> 'closed' and k.account_id in (")
                .plus(accounts)
                .plus(")");
    }

    @Override
    public void move(Move move) {
        rows.update(Sql.of(
                "update complaint set owner_id = ?, version = version + 1, updated_at = ?, updated_by = ?"
                        + " where owner_id = ? and deleted_at is null and status <> 'closed'"
                        + " and account_id = any(cast(? as uuid[]))",
                move.to(),
                move.at(),
                move.actor(),
                move.from(),
                move.accounts()));
    }
}

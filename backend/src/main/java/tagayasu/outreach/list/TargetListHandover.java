package tagayasu.outreach.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.rank.handover.HandoverPart;

/** Lists that the predecessor kept by hand, when all that they have goes over. */
@ApplicationScoped
class TargetListHandover implements HandoverPart {

    private static final String KEPT = "l.owner_id = ? and l.fixed and l.deleted_at is null";

    @Inject
    Rows rows;

    @Override
    public String kind() {
        return "list";
    }

    @Override
    public boolean isAnswered() {
        return false;
    }

    @Override
    public Sql open(UUID from, Sql accounts, boolean whole) {
        return Sql.of(
                "select l.id, cast(null as uuid) as account_id, l.name as label, cast(null as date) as due_on"
                        + " from target_list l where ? and " + KEPT,
                whole,
                from);
    }

    @Override
    public void move(Move move) {
        if (!move.whole()) return;
        rows.update(Sql.of(
                "update target_list l set owner_id = ?, version = version + 1, updated_at = ?, updated_by = ? where "
                        + KEPT,
                move.to(),
                move.at(),
                move.actor(),
                move.from()));
    }
}

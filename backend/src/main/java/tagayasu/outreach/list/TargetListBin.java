package tagayasu.outreach.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Scope;
import tagayasu.staff.trash.Bin;

/** Target lists in the bin: one's own; for who may delete any, all. */
@ApplicationScoped
class TargetListBin implements Bin {

    @Inject
    Access access;

    @Inject
    TargetListLedger ledger;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return TargetList.NOUN;
    }

    @Override
    public Sql entries() {
        boolean any = access.scope(Action.DELETE, TargetList.NOUN) == Scope.ALL;
        return Sql.of("select a.id, a.name as label, a.deleted_at, a.deleted_by from target_list a"
                        + " where a.deleted_at is not null and")
                .plus(any ? Sql.TRUE : Sql.of("a.owner_id = ?", access.caller().id()));
    }

    @Override
    public void restore(UUID id) {
        ledger.restore(TargetList.findById(id));
    }

    @Override
    public void purge(UUID id) {
        ledger.recordPurge(TargetList.findById(id));
        rows.update(Sql.of("delete from target_list where id = ?", id));
    }
}

package tagayasu.voice.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;

/** Competitors in the bin. */
@ApplicationScoped
public class CompetitorBin implements Bin {

    @Inject
    Access access;

    @Inject
    CompetitorLedger ledger;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return Competitor.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, a.name as label, a.deleted_at, a.deleted_by from competitor a"
                        + " where a.deleted_at is not null and")
                .plus(access.visible(Competitor.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        ledger.restore(Competitor.findById(id));
    }

    @Override
    public void purge(UUID id) {
        ledger.recordPurge(Competitor.findById(id));
        rows.update(Sql.of("delete from competitor where id = ?", id));
    }
}

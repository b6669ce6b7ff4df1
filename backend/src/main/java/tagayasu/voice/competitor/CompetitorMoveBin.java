package tagayasu.voice.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;
import tagayasu.voice.HeardBook;

/** Moves of competitors in the bin. */
@ApplicationScoped
public class CompetitorMoveBin implements Bin {

    @Inject
    Access access;

    @Inject
    HeardBook book;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return CompetitorMove.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, concat_ws(' ', k.name, a.seen_on, a.their_product) as label, a.deleted_at,"
                        + " a.deleted_by from competitor_move a left join competitor k on k.id = a.competitor_id"
                        + " where a.deleted_at is not null and")
                .plus(access.visible(CompetitorMove.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        book.restore(CompetitorMove.<CompetitorMove>findById(id));
    }

    @Override
    public void purge(UUID id) {
        book.recordPurge(CompetitorMove.<CompetitorMove>findById(id));
        rows.update(Sql.of("delete from competitor_move where id = ?", id));
    }
}

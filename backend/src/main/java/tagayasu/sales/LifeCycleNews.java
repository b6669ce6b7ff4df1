package tagayasu.sales;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;

/** The moves of an account from one stage to another in its timeline, among the changes of the account itself. */
@ApplicationScoped
public class LifeCycleNews implements TimelineSource {

    @Override
    public List<String> kinds() {
        return List.of("change");
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.of(
                "select cast(md5(cast(j.id as text) || cast(i.row_id as text)) as uuid) as id, j.at, 'change' as kind,"
                        + " j.verb, j.actor_id, 'account' as subject_kind, i.row_id as subject_id, a.name as title,"
                        + " i.changes as detail from journal_image i join journal j on j.id = i.journal_id"
                        + " join account a on a.id = i.row_id where i.row_id = any(?) and j.subject_kind = '"
                        + LifeCycleMove.SUBJECT + "'",
                accounts);
    }
}

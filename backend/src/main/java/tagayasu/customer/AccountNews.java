package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;

/** The journal's part of an account's timeline: changes of the account itself, of its branches, persons and posts. */
@ApplicationScoped
public class AccountNews implements TimelineSource {

    @Override
    public List<String> kinds() {
        return List.of("change", "person", "branch");
    }

    /** Personal values stay out: a reader of the account need not be a reader of the person. */
    @Override
    public Sql entries(List<UUID> accounts) {
        Sql own = Sql.of(
                "select j.id, j.at, 'change' as kind, j.verb, j.actor_id, j.subject_kind, j.subject_id,"
                        + " j.subject_label as title, j.changes as detail from journal j"
                        + " where j.subject_id = any(?) and j.subject_kind = 'account'"
                        + " and j.verb in ('created', 'updated', 'deleted', 'restored')",
                accounts);
        Sql about = Sql.of(
                "select j.id, j.at, case j.subject_kind when 'account' then 'branch' else 'person' end, j.verb, j.actor_id,"
                        + " j.subject_kind, j.subject_id, case when j.personal then p.family_name || ' ' || p.given_name"
                        + " else j.subject_label end, case when j.personal then '{}'::jsonb else j.changes end"
                        + " from journal j left join person p on j.personal and p.id = j.subject_id"
                        + " where j.related && ? and j.subject_kind in ('account', 'person')"
                        + " and not j.subject_id = any(?) and (not j.personal or p.id is not null)",
                accounts,
                accounts);
        return Sql.join(" union all ", List.of(own, about));
    }
}

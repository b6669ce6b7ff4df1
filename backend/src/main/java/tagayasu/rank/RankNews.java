package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;

/** Rank changes of runs, and what people decided, in the timeline of an account. */
@ApplicationScoped
public class RankNews implements TimelineSource {

    @Override
    public List<String> kinds() {
        return List.of("rank");
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        Sql moves = Sql.of("""
                select x.account_id as id, r.finished_at as at, 'rank' as kind, x.direction as verb, r.started_by as actor_id,
                       'rankRun' as subject_kind, r.id as subject_id,
                       concat(coalesce(x.from_rank, '-'), ' → ', coalesce(x.to_rank, '-')) as title,
                       jsonb_build_object('period', r.period, 'from', x.from_rank, 'to', x.to_rank,
                           'account', (select c.name from account c where c.id = x.account_id)) as detail
                from rank_change x join rank_run r on r.id = x.run_id
                where x.account_id = any(?) and r.superseded_at is null
                """, accounts);
        Sql decided = Sql.of("""
                select j.id, j.at, 'rank', j.verb, j.actor_id, j.subject_kind, j.subject_id, j.subject_label, j.changes
                from journal j
                where j.subject_id = any(?) and j.subject_kind = 'account'
                  and j.verb in ('rankOverridden', 'rankOverrideLifted', 'rankExcluded', 'rankIncluded')
                """, accounts);
        return Sql.join(" union all ", List.of(moves, decided));
    }
}

package tagayasu.rank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tagayasu.platform.Sql;

/** The statements that say who moved, and that give the accounts their current rank. */
final class RankMovement {

    private RankMovement() {}

    /** One row for each unit whose rank is not the one it had in the run before. */
    static Sql changes(RankRun run, RankRules rules, RankRules before) {
        return Sql.of("with")
                .plus(place(rules, before))
                .plus("""
                        insert into rank_change (run_id, account_id, account_code, direction, from_rank, to_rank)
                        select ?, coalesce(n.account_id, o.account_id), coalesce(n.account_code, o.account_code),
                        """, run.id)
                .plus(direction("n.rank", "o.rank", "n.account_id", run.period))
                .plus("""
                               , o.rank, n.rank
                        from (select * from rank_score where run_id = ?) n
                        full join (select * from rank_score where run_id = ?) o on o.account_id = n.account_id
                        left join place np on np.rank = n.rank
                        left join place op on op.rank = o.rank
                        where n.rank is distinct from o.rank
                        """, run.id, run.previousRunId);
    }

    /**
     * Where a unit moves from its rank before to the rank now, null when it stays: {@code new} is its first rank ever, so
     * that a unit which comes back moves up, and {@code gone} had a rank and has none. Over places np (now) and op (before).
     *
     * @param now the rank, @param before the rank, and @param unit the account, as SQL
     * @param period ranks of this period and of later ones are not before it; null = the ranks of all periods are
     */
    static Sql direction(String now, String before, String unit, String period) {
        return Sql.of(
                "case when " + now + " is not distinct from " + before + " then null when " + now
                        + " is null then 'gone' when " + before + " is null then case when exists (select 1 from"
                        + " rank_score past join rank_run run on run.id = past.run_id where past.account_id = " + unit
                        + " and run.superseded_at is null and (cast(? as text) is null or run.period < ?))"
                        + " then 'up' else 'new' end"
                        + " when coalesce(np.standing, 2) < coalesce(op.standing, 2) then 'up' else 'down' end",
                period,
                period);
    }

    /** {@code place(rank, standing)}: 0 is the best, 1 the worst; a rank of the scheme before that is gone keeps its place. */
    static Sql place(RankRules rules, RankRules before) {
        Map<String, String> standings = new LinkedHashMap<>();
        standings(rules, standings);
        if (before != null) standings(before, standings);
        return Sql.of("""
                place as (
                    select rank, cast(standing as numeric) as standing
                    from unnest(cast(? as text[]), cast(? as text[])) as p(rank, standing))
                """, new ArrayList<>(standings.keySet()), new ArrayList<>(standings.values()));
    }

    private static void standings(RankRules rules, Map<String, String> standings) {
        List<String> ranks = rules.ranks();
        for (int i = 0; i < ranks.size(); i++)
            standings.putIfAbsent(ranks.get(i), Double.toString((i + 0.5) / ranks.size()));
    }
}

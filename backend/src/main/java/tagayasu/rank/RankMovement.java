package tagayasu.rank;

import java.time.YearMonth;
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
                               case when n.rank is null then 'gone'
                                    when o.rank is null then case when exists (
                                        select 1 from rank_score e join rank_run r on r.id = e.run_id
                                        where e.account_id = n.account_id and r.period < ? and r.superseded_at is null)
                                        then 'up' else 'new' end
                        """, run.id, YearMonth.parse(run.period).toString())
                .plus("""
                                    when coalesce(np.standing, 2) < coalesce(op.standing, 2) then 'up' else 'down' end,
                               o.rank, n.rank
                        from (select * from rank_score where run_id = ?) n
                        full join (select * from rank_score where run_id = ?) o on o.account_id = n.account_id
                        left join place np on np.rank = n.rank
                        left join place op on op.rank = o.rank
                        where n.rank is distinct from o.rank
                        """, run.id, run.previousRunId);
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

    private static final String FACTS =
            "rank, previous_rank, rank_changed_on, rank_period, rank_inherited, rank_points,"
                    + " recency_score, frequency_score, monetary_score, recency_days, frequency, monetary";

    /** Units get their rank and values, branches the rank of their head office. Only rows that change are written. */
    static Sql accounts(RankRun run, RankRules rules) {
        return accounts(run, rules, Sql.TRUE);
    }

    /** @param only narrows to some accounts, over alias a */
    static Sql accounts(RankRun run, RankRules rules, Sql only) {
        boolean rolledUp = rules.rollUp() == RankRules.RollUp.headOffice;
        String branch = rolledUp ? "a.parent_id is not null" : "false";
        return Sql.of("update account a set (" + FACTS + ") = (x.rank, x.previous, x.changed_on, x.period, x.inherited,"
                        + " x.points, x.r, x.f, x.m, x.days, x.purchases, x.total) from (select a.id, s.rank,")
                .plus("""
                        case when s.rank is null then coalesce(a.rank, a.previous_rank) else s.changed_from end as previous,
                        case when s.rank is not null then s.changed_on
                             when a.rank is not null then ? else a.rank_changed_on end as changed_on,
                        case when s.rank is not null then ? end as period,
                        """, run.asOf, run.period)
                .plus("s.rank is not null and " + branch + " as inherited,")
                .plus(value("s.points", "points", branch) + ", " + value("s.recency_score", "r", branch) + ", "
                        + value("s.frequency_score", "f", branch) + ", " + value("s.monetary_score", "m", branch) + ", "
                        + value("s.recency_days", "days", branch) + ", " + value("s.frequency", "purchases", branch)
                        + ", " + value("s.monetary", "total", branch))
                .plus(
                        "from account a left join rank_score s on s.run_id = ? and s.account_id = "
                                + (rolledUp ? "a.head_id" : "a.id"),
                        run.id)
                .plus("where a.deleted_at is null and")
                .plus(only)
                .plus(") x where x.id = a.id and (" + FACTS.replaceAll("(\\w+)", "a.$1")
                        + ") is distinct from (x.rank, x.previous, x.changed_on, x.period, x.inherited, x.points, x.r, x.f,"
                        + " x.m, x.days, x.purchases, x.total)");
    }

    /** The values are the head office's: a branch takes over only the rank. */
    private static String value(String column, String name, String branch) {
        return "case when not (" + branch + ") then " + column + " end as " + name;
    }
}

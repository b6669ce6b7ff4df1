package tagayasu.rank;

import tagayasu.platform.Sql;

/**
 * The statements that give accounts the rank of a run: units their own with its values, branches that of their head
 * office. What a person decided after the run scored, an override or its end, stands above the run.
 */
final class RankOfAccounts {

    private RankOfAccounts() {}

    private static final String FACTS =
            "rank, previous_rank, rank_changed_on, rank_period, rank_inherited, rank_points,"
                    + " recency_score, frequency_score, monetary_score, recency_days, frequency, monetary";

    /** What one unit shows: the standing override, else what the run computed; an excluded unit without a score nothing. */
    private static final String EFFECTIVE = """
            case when s.account_id is null and (u.rank_excluded or u.deleted_at is not null) then null
                 else coalesce(u.rank_override, s.computed_rank) end""";

    /** Before {@link #write}: a person who overrides a unit at this moment is waited for, and then seen. */
    static Sql lock(RankRules rules) {
        return lock(Sql.of("a.deleted_at is null and").plus(rolledUp(rules) ? "a.parent_id is null" : "true"));
    }

    /** @param only the accounts to lock, over alias a; everybody locks in the same order */
    static Sql lock(Sql only) {
        return Sql.of("select a.id from account a where").plus(only).plus("order by a.id for no key update");
    }

    /** All living accounts. Only rows that change are written. */
    static Sql write(RankRun run, RankRules rules) {
        return write(run, rules, Sql.TRUE);
    }

    /** @param only narrows to some accounts, over alias a */
    static Sql write(RankRun run, RankRules rules, Sql only) {
        String branch = rolledUp(rules) ? "x.parent_id is not null" : "false";
        return Sql.of("update account a set (" + FACTS + ") = (y.rank, y.previous, y.changed_on, y.period, y.inherited,"
                        + " y.points, y.r, y.f, y.m, y.days, y.purchases, y.total) from (select x.id, x.now as rank,")
                .plus("""
                        case when x.now is null then coalesce(x.rank, x.previous_rank)
                             when x.now = x.scored then x.changed_from
                             when x.now = x.shown then x.shown_before
                             else coalesce(x.shown, x.shown_before) end as previous,
                        case when x.now is null then case when x.rank is null then x.rank_changed_on else ? end
                             when x.now = x.scored then x.changed_on
                             when x.now = x.shown then x.shown_since else ? end as changed_on,
                        case when x.now is not null and x.scored is not null then ? end as period,
                        """, run.asOf, run.asOf, run.period)
                .plus("x.now is not null and " + branch + " as inherited,")
                .plus(value("points", "points", branch) + ", " + value("recency_score", "r", branch) + ", "
                        + value("frequency_score", "f", branch) + ", " + value("monetary_score", "m", branch) + ", "
                        + value("recency_days", "days", branch) + ", " + value("frequency", "purchases", branch)
                        + ", " + value("monetary", "total", branch))
                .plus("from (select a.id, a.parent_id, a.rank, a.previous_rank, a.rank_changed_on,")
                .plus(EFFECTIVE)
                .plus("""
                        as now, u.rank as shown, u.previous_rank as shown_before, u.rank_changed_on as shown_since,
                        s.rank as scored, s.changed_from, s.changed_on, s.points, s.recency_score, s.frequency_score,
                        s.monetary_score, s.recency_days, s.frequency, s.monetary
                        """)
                .plus("from account a join account u on u.id = " + (rolledUp(rules) ? "a.head_id" : "a.id"))
                .plus("left join rank_score s on s.run_id = ? and s.account_id = u.id", run.id)
                .plus("where a.deleted_at is null and")
                .plus(only)
                .plus(") x) y where y.id = a.id and (" + FACTS.replaceAll("(\\w+)", "a.$1")
                        + ") is distinct from (y.rank, y.previous, y.changed_on, y.period, y.inherited, y.points, y.r, y.f,"
                        + " y.m, y.days, y.purchases, y.total)");
    }

    static boolean rolledUp(RankRules rules) {
        return rules.rollUp() == RankRules.RollUp.headOffice;
    }

    /** The values are the head office's: a branch takes over only the rank. */
    private static String value(String column, String name, String branch) {
        return "case when not (" + branch + ") then x." + column + " end as " + name;
    }
}

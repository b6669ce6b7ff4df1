package tagayasu.rank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tagayasu.platform.Sql;
import tagayasu.rank.RankRules.Dimension;

/**
 * The ranking itself: one pass over the sales of the window, then one row per unit; that a unit bought before the window is
 * known from its first sale. Everything reads one snapshot, also the mark of what was read, so that a sale that is committed
 * meanwhile is either in both or in neither.
 */
final class RankStatement {

    private RankStatement() {}

    /**
     * CTEs that end in {@code ranked(id, code, days, purchases, total, r, f, m, points, computed, rank, overridden,
     * counted)}, one row per unit that has a rank. A unit that bought only before the window has the lowest rank and no
     * values; one without any purchase has a row only while a person overrides its rank.
     */
    static Sql ranked(RankRules rules, LocalDate asOf) {
        LocalDate from = from(rules, asOf);
        return Sql.of("with")
                .plus(RankPurchases.part(rules, from, asOf))
                .plus(",")
                .plus(RankOfAccounts.rolledUp(rules) ? heads(rules, from) : each(rules, from))
                .plus("""
                        unit as (
                            select b.*, b.last_on is not null as rated, cast(? as date) - b.last_on as days
                            from bought b
                            where b.last_on is not null or b.earlier or b.override is not null),
                        """, asOf)
                .plus("scored as (select unit.*,")
                .plus(score(rules.recency(), "last_on", "-days", true))
                .plus("as r,")
                .plus(score(rules.frequency(), "purchases", "purchases", false))
                .plus("as f,")
                .plus(score(rules.monetary(), "total", "total", false))
                .plus("as m from unit),")
                .plus(
                        "pointed as (select scored.*, ? * r + ? * f + ? * m as points from scored),",
                        rules.recency().weight(),
                        rules.frequency().weight(),
                        rules.monetary().weight())
                .plus(bands(rules));
    }

    /** What each account bought itself. */
    private static Sql each(RankRules rules, LocalDate from) {
        return Sql.of("""
                bought as (
                    select u.id, u.code, u.rank_override as override, p.last_on, cast(p.purchases as integer) as purchases,
                           p.total, p.counted, coalesce(%s <= ?, false) as earlier
                    from account u left join part p on p.account_id = u.id
                    where u.deleted_at is null and not u.rank_excluded),
                """.formatted(RankPurchases.first(rules, "u")), from);
    }

    /** What each head office bought together with all that stands below it. */
    private static Sql heads(RankRules rules, LocalDate from) {
        return Sql.of("""
                tree as (
                    select a.head_id, max(p.last_on) as last_on, cast(sum(p.purchases) as integer) as purchases,
                           sum(p.total) as total, sum(p.counted) as counted,
                           coalesce(min(%s) <= ?, false) as earlier
                    from account a left join part p on p.account_id = a.id
                    where a.deleted_at is null
                    group by 1),
                bought as (
                    select u.id, u.code, u.rank_override as override, t.last_on, t.purchases, t.total, t.counted, t.earlier
                    from account u join tree t on t.head_id = u.id
                    where u.deleted_at is null and not u.rank_excluded and u.parent_id is null),
                """.formatted(RankPurchases.first(rules, "a")), from);
    }

    /** @param metric orders units from worst to best; @param value what the cuts are compared with */
    private static Sql score(Dimension dimension, String metric, String value, boolean descending) {
        return switch (dimension.rule()) {
            case steps ->
                Sql.of(
                        "cast(1 + width_bucket(cast(" + value
                                + " as numeric), cast(cast(? as text[]) as numeric[])) as smallint)",
                        cuts(dimension.cuts(), descending));
            case quantile ->
                Sql.of(
                        "cast(1 + ? * (rank() over (partition by rated order by " + metric
                                + ") - 1) / count(*) over (partition by rated) as smallint)",
                        dimension.parts());
            case ntile ->
                Sql.of(
                        "cast(ntile(?) over (partition by rated order by " + metric + ", code) as smallint)",
                        dimension.parts());
        };
    }

    /** Fewer days are better: the cuts of recency are turned round like the days. */
    private static List<String> cuts(List<BigDecimal> cuts, boolean descending) {
        List<String> texts = new ArrayList<>();
        for (BigDecimal cut : cuts) texts.add((descending ? cut.negate() : cut).toPlainString());
        if (descending) Collections.reverse(texts);
        return texts;
    }

    private static Sql bands(RankRules rules) {
        List<String> ranks = new ArrayList<>(rules.ranks());
        List<String> froms = new ArrayList<>(
                rules.bands().stream().map(band -> band.from().toString()).toList());
        Collections.reverse(ranks);
        Collections.reverse(froms);
        return Sql.of("""
                ranked as (
                    select q.*, coalesce(q.override, q.computed) as rank, q.override is not null as overridden
                    from (select id, code, override, coalesce(counted, 0) as counted,
                                 case when rated then days end as days,
                                 case when rated then purchases end as purchases,
                                 case when rated then total end as total,
                                 case when rated then r end as r,
                                 case when rated then f end as f,
                                 case when rated then m end as m,
                                 case when rated then points end as points,
                                 case when rated
                                      then (cast(? as text[]))[width_bucket(points, cast(cast(? as text[]) as integer[]))]
                                      when earlier then ? end as computed
                          from pointed) q)
                """, ranks, froms, rules.lowestRank());
    }

    private static LocalDate from(RankRules rules, LocalDate asOf) {
        LocalDate from = rules.windowFrom(asOf);
        return from == null ? LocalDate.MIN : from; // -infinity to PostgreSQL
    }

    /** The mark of what a statement with {@link #ranked} reads, as an expression inside that statement. */
    static Sql markWithin(RankRules rules, LocalDate asOf) {
        return Sql.of("concat((select bit_xor(hash_record_extended((")
                .plus(RankPurchases.marked(rules, from(rules, asOf)))
                .plus("), 0)) from part), '/',")
                .plus(accounts(from(rules, asOf)));
    }

    /**
     * The same mark without the ranking. What each account bought counts, however and whenever it was written and in
     * whatever order it was committed: equal marks are equal ranks.
     */
    static Sql mark(RankRules rules, LocalDate asOf) {
        return Sql.of("with")
                .plus(RankPurchases.part(rules, from(rules, asOf), asOf))
                .plus("select")
                .plus(markWithin(rules, asOf))
                .plus("as mark");
    }

    /** What the ranking reads of accounts, condensed; ends the mark. */
    private static Sql accounts(LocalDate from) {
        return Sql.of(
                "(select sum(hash_record_extended((id, code, head_id, deleted_at is null, rank_excluded, rank_override,"
                        + " first_sale_on <= ?), 0)) from account))",
                from);
    }
}

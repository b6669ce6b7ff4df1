package tagayasu.rank;

import java.time.LocalDate;
import tagayasu.platform.Sql;

/** What counts as a purchase in a ranking: the sales, or the deals that were won. */
final class RankPurchases {

    private RankPurchases() {}

    /**
     * A CTE {@code part} with a row for each account: {@code last_on, purchases, total, counted} of the window, and of deals
     * also {@code first_on}, the first of all. A sale below zero is a return: it lowers the total and is no purchase.
     *
     * @param from the day before the window
     */
    static Sql part(RankRules rules, LocalDate from, LocalDate asOf) {
        return switch (rules.source()) {
            case sales -> Sql.of("""
                        part as (
                            select s.account_id,
                                   max(s.sold_on) filter (where s.amount >= 0) as last_on,
                                   count(*) filter (where s.amount >= 0) as purchases,
                                   sum(s.amount) as total,
                                   count(*) as counted
                            from sale s
                            where s.deleted_at is null and s.sold_on > ? and s.sold_on <= ?
                            group by s.account_id)
                        """, from, asOf);
            case wonDeals -> Sql.of("""
                        part as (
                            select w.account_id, max(w.closed_on) filter (where w.within) as last_on,
                                   count(*) filter (where w.within) as purchases,
                                   sum(w.amount) filter (where w.within) as total,
                                   count(*) filter (where w.within) as counted,
                                   min(w.closed_on) as first_on
                            from (select d.account_id, d.closed_on, d.amount, d.closed_on > ? as within
                                  from deal d where d.deleted_at is null and d.outcome = 'won' and d.closed_on <= ?) w
                            group by w.account_id)
                        """, from, asOf);
        };
    }

    /** When the account under this alias bought first, as far as a ranking knows. */
    static String first(RankRules rules, String account) {
        return rules.source() == RankRules.Source.sales ? account + ".first_sale_on" : "p.first_on";
    }

    /** What of a row of {@code part} decides over ranks. */
    static Sql marked(RankRules rules, LocalDate from) {
        String values = "account_id, last_on, purchases, total, counted";
        return rules.source() == RankRules.Source.sales ? Sql.of(values) : Sql.of(values + ", first_on <= ?", from);
    }
}

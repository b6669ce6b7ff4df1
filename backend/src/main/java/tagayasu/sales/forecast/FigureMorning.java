package tagayasu.sales.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.morning.MorningWork;
import tagayasu.sales.budget.Figures;

/**
 * Keeps, shortly after midnight, what was sold and budgeted as it stood at the end of the day before, where it changed. Months
 * that are over for longer than two years stay as they were kept.
 */
@ApplicationScoped
public class FigureMorning implements MorningWork {

    static final String NAME = "figures";
    private static final int MONTHS_BACK = 24;
    private static final String NOBODY = "'00000000-0000-0000-0000-000000000000'";

    @Inject
    Rows rows;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int hour() {
        return 0;
    }

    @Override
    public String resultUrl() {
        return "/api/v1/budgets";
    }

    @Override
    public Map<String, Long> carryOut(LocalDate day) {
        return keep(day, LocalDate.of(9999, 12, 31));
    }

    /** @param known records of later days are left out, for a past that is made up */
    public Map<String, Long> keep(LocalDate day, LocalDate known) {
        LocalDate from = day.withDayOfMonth(1).minusMonths(MONTHS_BACK);
        long ended = rows.update(stood(from, known)
                .plus(
                        "update figure_history h set to_on = ? where h.to_on is null and h.month >= ? and not exists"
                                + " (select from stood s where " + same()
                                + " and s.amount = h.amount and s.records = h.records)",
                        day.minusDays(1),
                        from));
        long begun = rows.update(stood(from, known)
                .plus(
                        "insert into figure_history (kind, month, key_id, account_owner_id, amount, records, from_on)"
                                + " select s.kind, s.month, s.key_id, s.account_owner_id, s.amount, s.records, ? from stood s"
                                + " where not exists (select from figure_history h where h.to_on is null and " + same()
                                + ")",
                        day.minusDays(1)));
        return Map.of("ended", ended, "begun", begun);
    }

    private static Sql stood(LocalDate from, LocalDate known) {
        return Sql.of(
                "with stood as materialized (select 'sales' as kind, " + Figures.month("s.sold_on") + " as month,"
                        + " s.staff_id as key_id, c.owner_id as account_owner_id, sum(s.amount) as amount,"
                        + " cast(count(*) as integer) as records from sale s join account c on c.id = s.account_id"
                        + " where s.deleted_at is null and s.sold_on >= ? and s.sold_on <= ? group by 2, 3, 4"
                        + " union all select 'wonDeals', " + Figures.month("d.closed_on") + ", d.owner_id, c.owner_id,"
                        + " sum(d.amount), cast(count(*) as integer) from deal d join account c on c.id = d.account_id"
                        + " where d.deleted_at is null and d.outcome = 'won' and d.closed_on >= ? and d.closed_on <= ?"
                        + " group by 2, 3, 4"
                        + " union all select b.scope || 'Budget', b.month, b.scope_id, null, b.amount, 1 from budget b"
                        + " where b.scope <> 'product' and b.month >= ?)",
                from,
                known,
                from,
                known,
                from);
    }

    private static String same() {
        return "s.kind = h.kind and s.month = h.month and " + orNobody("s.key_id") + " = " + orNobody("h.key_id")
                + " and " + orNobody("s.account_owner_id") + " = " + orNobody("h.account_owner_id");
    }

    private static String orNobody(String column) {
        return "coalesce(" + column + ", " + NOBODY + ")";
    }
}

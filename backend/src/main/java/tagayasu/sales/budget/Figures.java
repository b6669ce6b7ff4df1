package tagayasu.sales.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Nouns;
import tagayasu.sales.deal.Deal;
import tagayasu.sales.sale.Sale;

/**
 * Sums by month of what the caller may see, each by the very predicate of the list that opens it: one statement for all people
 * or products.
 */
@ApplicationScoped
public class Figures {

    private static final ListQuery ALL = new ListQuery(null, null, null, null, null, null, null);

    @Inject
    Rows rows;

    @Inject
    Listing listing;

    @Inject
    Nouns nouns;

    /** Sales by their day and who sold, or won deals by the day of their closing and owner. */
    public List<Figure> actual(FigureRules.Actual actual, boolean byProduct, YearMonth first, YearMonth last) {
        if (actual == FigureRules.Actual.sales)
            return sum(Sale.NOUN, "a.staff_id", "a.sold_on", "100", Sql.TRUE, byProduct, first, last);
        return sum(Deal.NOUN, "a.owner_id", "a.closed_on", "100", Sql.of("a.outcome = 'won'"), byProduct, first, last);
    }

    /** Open deals by the day they are expected on. */
    public List<Figure> open(boolean byProduct, YearMonth first, YearMonth last) {
        Sql open = Sql.of("a.outcome = 'open'");
        return sum(Deal.NOUN, "a.owner_id", "a.expected_on", "a.percent", open, byProduct, first, last);
    }

    /** A record with lines is cut into them, one without belongs to no product. Exact: rounding is for who shows it. */
    private List<Figure> sum(
            String noun,
            String owner,
            String day,
            String percent,
            Sql which,
            boolean byProduct,
            YearMonth first,
            YearMonth last) {
        String amount = byProduct ? "coalesce(l.amount, a.amount)" : "a.amount";
        Sql span = Sql.of(day + " between ? and ?", first.atDay(1), last.atEndOfMonth())
                .and(which);
        Sql sql = Sql.of("select " + (byProduct ? "l.product_id" : owner) + " as key, " + month(day) + " as month, sum("
                        + amount + ") as amount, sum(" + amount + " * " + percent + ") * 0.01 as weighted, count("
                        + (byProduct ? "distinct a.id" : "*") + ") as records from " + noun + " a"
                        + (byProduct ? " left join " + noun + "_line l on l." + noun + "_id = a.id" : "") + " where")
                .plus(listing.filter(nouns.require(noun), ALL, span))
                .plus("group by 1, 2");
        return rows.list(sql, Figure::of);
    }

    /** The first day of its month; without a detour over the zone of anybody's clock. */
    public static String month(String day) {
        return "cast(date_trunc('month', cast(" + day + " as timestamp)) as date)";
    }
}

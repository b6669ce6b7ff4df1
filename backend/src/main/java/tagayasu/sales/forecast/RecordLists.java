package tagayasu.sales.forecast;

import java.time.YearMonth;
import java.util.UUID;
import tagayasu.sales.budget.BudgetScope;
import tagayasu.sales.budget.FigureRules;

/** The lists that have exactly the records behind a number. */
record RecordLists(BudgetScope by, FigureRules.Actual source) {

    /** @param within of a total: the department that was asked for, or null for everything */
    record Of(UUID key, boolean total, UUID within) {}

    String actual(YearMonth month, Of of) {
        if (source == FigureRules.Actual.sales)
            return "/sales?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth() + whose("staffId", of);
        return "/deals?state=won&closedFrom=" + month.atDay(1) + "&closedTo=" + month.atEndOfMonth()
                + whose("ownerId", of);
    }

    String open(YearMonth month, Of of) {
        return "/deals?state=open&expectedFrom=" + month.atDay(1) + "&expectedTo=" + month.atEndOfMonth()
                + whose("ownerId", of);
    }

    private String whose(String person, Of of) {
        if (of.total()) return of.within() == null ? "" : "&departmentId=" + of.within();
        return switch (by) {
            case staff -> of.key() == null ? "&withoutStaff=true" : "&" + person + "=" + of.key();
            case department -> "&departmentId=" + of.key();
            case product -> of.key() == null ? "&withoutProduct=true" : "&productId=" + of.key();
        };
    }
}

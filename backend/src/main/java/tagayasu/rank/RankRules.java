package tagayasu.rank;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How sales become ranks.
 *
 * @param windowMonths whole months back from the day of the ranking; null = all history
 * @param bands best rank first
 */
public record RankRules(
        @NotNull Source source,
        Integer windowMonths,
        @NotNull RollUp rollUp,
        @NotNull Dimension recency,
        @NotNull Dimension frequency,
        @NotNull Dimension monetary,
        @NotNull List<@NotNull Band> bands) {

    @Schema(name = "RankSource")
    public enum Source {
        sales,
        wonDeals
    }

    /** What is ranked: the topmost ancestor with the sales of all its branches, or every account for itself. */
    @Schema(name = "RankRollUp")
    public enum RollUp {
        headOffice,
        account
    }

    @Schema(name = "RankRule")
    public enum Rule {
        steps,
        quantile,
        ntile
    }

    /**
     * How one of the three values becomes a score of 1 to k; higher is better.
     *
     * @param parts k of quantile and ntile
     * @param cuts of steps, strictly ascending, k - 1 of them: days, purchases, or money
     * @param weight what the score is multiplied with; 1 when absent
     */
    @Schema(name = "RankDimension")
    public record Dimension(@NotNull Rule rule, Integer parts, List<BigDecimal> cuts, Integer weight) {

        public Dimension {
            if (weight == null) weight = 1;
        }

        /** The highest score. */
        public int k() {
            return rule == Rule.steps ? cuts.size() + 1 : parts;
        }
    }

    /**
     * @param from the lowest points of this rank, inclusive
     * @param visitCycleDays how often such a customer is to be visited; null = no cycle
     */
    @Schema(name = "RankBand")
    public record Band(@NotNull String rank, @NotNull Integer from, Integer visitCycleDays) {}

    /** The last day before the window that ends on this day; when it ends a month, the window is whole calendar months. */
    public LocalDate windowFrom(LocalDate asOf) {
        if (windowMonths == null) return null;
        YearMonth month = YearMonth.from(asOf);
        return asOf.equals(month.atEndOfMonth())
                ? month.minusMonths(windowMonths).atEndOfMonth()
                : asOf.minusMonths(windowMonths);
    }

    public int lowestPoints() {
        return recency.weight() + frequency.weight() + monetary.weight();
    }

    public List<String> ranks() {
        return bands.stream().map(Band::rank).toList();
    }

    public String lowestRank() {
        return bands.get(bands.size() - 1).rank();
    }
}

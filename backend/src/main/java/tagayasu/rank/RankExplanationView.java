package tagayasu.rank;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.json.Json;

/**
 * Why an account has its rank: rules, values, scores, points, and the sales behind them.
 *
 * @param unitId what was ranked: the account, or the head office whose rank it shows
 * @param run the run explained; null when none has ranked the account
 * @param score null when the caller may not see the unit
 * @param sales what counted in the window: sales, or won deals where those are the source, of accounts and sales that the caller may see, the newest first
 * @param salesComplete whether the sales listed add up to the values; not when some were changed since, or are hidden
 */
@Schema(name = "RankExplanation")
public record RankExplanationView(
        @NotNull UUID unitId,
        @NotNull Boolean inherited,
        RankRunView run,
        RankRules rules,
        RankScoreView score,
        Part recency,
        Part frequency,
        Part monetary,
        @NotNull Sales sales,
        @NotNull Boolean salesComplete) {

    /**
     * How one value became its share of the points.
     *
     * @param thresholds what each score meant in this run
     * @param points weight × score
     */
    @Schema(name = "RankExplanationPart")
    public record Part(
            @NotNull RankRules.Dimension rule,
            @NotNull Integer k,
            BigDecimal value,
            Integer score,
            Integer points,
            @NotNull List<RankThreshold> thresholds) {

        static Part of(RankRules.Dimension rule, Number value, Integer score, JsonNode thresholds) {
            List<RankThreshold> list = new ArrayList<>();
            thresholds.forEach(threshold -> list.add(Json.as(threshold, RankThreshold.class)));
            return new Part(
                    rule,
                    rule.k(),
                    value == null ? null : new BigDecimal(value.toString()),
                    score,
                    score == null ? null : score * rule.weight(),
                    list);
        }
    }

    @Schema(name = "RankExplanationSales")
    public record Sales(@NotNull List<Sale> items, String nextCursor) {}

    /** @param purchase false for a return, which lowers only the amount */
    @Schema(name = "RankExplanationSale")
    public record Sale(
            @NotNull UUID id,
            @NotNull UUID accountId,
            @NotNull String accountName,
            @NotNull LocalDate soldOn,
            String orderNo,
            @NotNull BigDecimal amount,
            @NotNull Boolean purchase) {

        static final String COLUMNS =
                "a.id, a.account_id, c.name as account_name, a.sold_on, a.order_no, a.amount, a.amount >= 0 as purchase";

        /** A won deal in the place of a sale: its name for the order number. */
        static final String OF_DEALS =
                "a.id, a.account_id, c.name as account_name, a.closed_on as sold_on, a.name as order_no, a.amount,"
                        + " true as purchase";

        static Sale of(Row row) {
            return new Sale(
                    row.uuid("id"),
                    row.uuid("account_id"),
                    row.text("account_name"),
                    row.date("sold_on"),
                    row.text("order_no"),
                    row.decimal("amount"),
                    row.bool("purchase"));
        }
    }
}

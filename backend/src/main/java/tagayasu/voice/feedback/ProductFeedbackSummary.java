package tagayasu.voice.feedback;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;

/** What is said about one product: how often, and how good on the average. */
@Schema(name = "ProductFeedbackSummary")
public record ProductFeedbackSummary(
        @Schema(description = "Absent for feedback of which nobody has said which product is meant")
        UUID productId,

        String productCode,
        String productName,
        @NotNull int count,

        @Schema(description = "Of those with a score, rounded half up to two decimals; absent where none has one")
        BigDecimal average,

        @Schema(description = "How often each score was given, from 1 to 5", example = "[0, 1, 2, 6, 3]") @NotNull
        List<Integer> scores,

        @NotNull LocalDate lastHeardOn) {

    static final int MOST = 500;

    @Schema(name = "ProductFeedbackSummaries")
    public record View(@NotNull List<ProductFeedbackSummary> items) {}

    /** @param where over alias a */
    static Sql of(Sql where) {
        StringBuilder counts = new StringBuilder();
        IntStream.rangeClosed(1, 5)
                .forEach(n -> counts.append(", count(*) filter (where a.score = " + n + ")::int as s" + n));
        return Sql.of("select p.id, p.code, p.name, count(*)::int as n, round(avg(a.score), 2) as average,"
                        + " max(a.heard_on) as last_on" + counts
                        + " from product_feedback a left join product p on p.id = a.product_id"
                        + " where a.deleted_at is null and")
                .plus(where)
                .plus("group by p.id order by n desc, p.code nulls last limit " + MOST);
    }

    static ProductFeedbackSummary of(Row row) {
        return new ProductFeedbackSummary(
                row.uuid("id"),
                row.text("code"),
                row.text("name"),
                row.integer("n"),
                row.decimal("average"),
                IntStream.rangeClosed(1, 5).mapToObj(n -> row.integer("s" + n)).toList(),
                row.date("last_on"));
    }
}

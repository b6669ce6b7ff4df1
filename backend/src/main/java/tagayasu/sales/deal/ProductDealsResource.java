package tagayasu.sales.deal;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.sales.product.Product;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** The lines of deals that name one product: what is open, and what was won in each month. */
@Path("/products/{id}/deals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "products")
public class ProductDealsResource {

    private static final String LINES =
            "from deal a join deal_line l on l.deal_id = a.id where l.product_id = ?" + " and a.deleted_at is null and";

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "ProductDeals")
    public record ProductDeals(
            @NotNull ProductTotal open,

            @Schema(description = "By the day of closing, the oldest month first; also months without any") @NotNull
            List<ProductMonth> won) {}

    @Schema(name = "ProductTotal")
    public record ProductTotal(
            @Schema(example = "3") @NotNull long deals,

            @Schema(description = "Of the lines of this product, not of the whole deals", example = "360000") @NotNull
            BigDecimal amount,

            @Schema(example = "12") @NotNull BigDecimal quantity) {}

    @Schema(name = "ProductMonth")
    public record ProductMonth(
            @Schema(description = "Its first day", example = "2026-11-01") @NotNull
            LocalDate month,

            @Schema(example = "2") @NotNull long deals,
            @Schema(example = "240000") @NotNull BigDecimal amount,
            @Schema(example = "8") @NotNull BigDecimal quantity) {}

    @GET
    @Operation(
            operationId = "getProductDeals",
            summary = "Open deals and won amounts and quantities by month, of the deals that the caller may see")
    public ProductDeals get(
            @PathParam("id") UUID id,
            @QueryParam("months")
                    @DefaultValue("12")
                    @Min(1)
                    @Max(60)
                    @Parameter(description = "How many months back, this one included")
                    int months) {
        access.check(Action.READ, Product.NOUN);
        access.check(Action.READ, Deal.NOUN);
        Product product = Product.require(id);
        LocalDate first = calendar.today().withDayOfMonth(1).minusMonths(months - 1L);
        Map<LocalDate, ProductMonth> won = won(product.id, first);
        return new ProductDeals(
                open(product.id),
                IntStream.range(0, months)
                        .mapToObj(first::plusMonths)
                        .map(month ->
                                won.getOrDefault(month, new ProductMonth(month, 0, BigDecimal.ZERO, BigDecimal.ZERO)))
                        .toList());
    }

    private ProductTotal open(UUID product) {
        Sql sql = Sql.of(
                        "select count(distinct a.id) as n, coalesce(sum(l.amount), 0) as amount,"
                                + " coalesce(sum(l.quantity), 0) as quantity " + LINES + " a.outcome = 'open' and",
                        product)
                .plus(access.visible(Deal.NOUN, "a"));
        return rows.list(sql, row -> new ProductTotal(row.count("n"), row.decimal("amount"), row.decimal("quantity")))
                .get(0);
    }

    private Map<LocalDate, ProductMonth> won(UUID product, LocalDate first) {
        Sql sql = Sql.of(
                        "select date_trunc('month', a.closed_on)::date as month, count(distinct a.id) as n,"
                                + " sum(l.amount) as amount, coalesce(sum(l.quantity), 0) as quantity " + LINES
                                + " a.outcome = 'won' and a.closed_on >= ? and",
                        product,
                        first)
                .plus(access.visible(Deal.NOUN, "a"))
                .plus("group by 1");
        return rows
                .list(
                        sql,
                        row -> new ProductMonth(
                                row.date("month"), row.count("n"), row.decimal("amount"), row.decimal("quantity")))
                .stream()
                .collect(Collectors.toMap(ProductMonth::month, Function.identity()));
    }
}

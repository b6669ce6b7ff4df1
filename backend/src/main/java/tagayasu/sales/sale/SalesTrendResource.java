package tagayasu.sales.sale;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.Account;
import tagayasu.customer.AccountTree;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Sales of an account by month, beside the same month of the year before. */
@Path("/accounts/{id}/sales-trend")
@Tag(name = "sales")
public class SalesTrendResource {

    @Inject
    Access access;

    @Inject
    AccountTree tree;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "SalesTrend")
    public record View(@NotNull List<Month> months) {}

    @Schema(name = "SalesTrendMonth")
    public record Month(
            @Schema(example = "2026-11") @NotNull String month,

            @Schema(description = "Sum of amounts, returns taken off") @NotNull
            BigDecimal amount,

            @Schema(description = "Number of purchases") @NotNull
            int purchases,

            @NotNull BigDecimal lastYearAmount) {}

    @GET
    @Operation(operationId = "getAccountSalesTrend", summary = "Sales by month against the year before, oldest first")
    public View get(
            @PathParam("id") UUID id,
            @QueryParam("months") @DefaultValue("12") @Min(1) @Max(60) int months,
            @QueryParam("until") @Parameter(description = "A day in the last month; today when absent") LocalDate until,
            @QueryParam("includeBranches") @DefaultValue("false") boolean includeBranches) {
        access.check(Action.READ, Account.require(id));
        YearMonth last = YearMonth.from(until == null ? calendar.today() : until);
        LocalDate first = last.minusMonths(months - 1L).atDay(1);
        Sql sql = Sql.of("""
                with sold as (
                    select cast(date_trunc('month', s.sold_on) as date) as month, sum(s.amount) as amount,
                           count(*) filter (where s.amount >= 0) as purchases
                    from sale s
                    where s.deleted_at is null and s.account_id = any(?) and s.sold_on >= ? and s.sold_on <= ? and""", tree.ids(id, includeBranches), first.minusYears(1), last.atEndOfMonth())
                .plus(access.visible(Sale.NOUN, "s"))
                .plus("""
                    group by 1)
                select to_char(m, 'YYYY-MM') as month, coalesce(this.amount, 0) as amount,
                       coalesce(this.purchases, 0)::int as purchases, coalesce(before.amount, 0) as before
                from generate_series(cast(? as timestamp), ?, interval '1 month') m
                left join sold this on this.month = cast(m as date)
                left join sold before on before.month = cast(m - interval '1 year' as date)
                order by m""", first, last.atDay(1));
        return new View(rows.list(
                sql,
                row -> new Month(
                        row.text("month"), row.decimal("amount"), row.integer("purchases"), row.decimal("before"))));
    }
}

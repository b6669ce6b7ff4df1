package tagayasu.sales.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.product.OrderLineInput;
import tagayasu.sales.sale.Sale;
import tagayasu.sales.sale.SaleInput;
import tagayasu.sales.sale.SaleLedger;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** A won deal becomes a sale with its lines, at most one that is living. */
@ApplicationScoped
class DealSale {

    @Inject
    Access access;

    @Inject
    SaleLedger sales;

    @Inject
    DealLedger ledger;

    /** What the deal does not say of the sale. */
    @Schema(name = "DealSaleInput")
    public record Input(
            @Schema(description = "The day on which the deal was won when absent")
            LocalDate soldOn,

            @Size(max = 100) @Schema(description = "Unique among living sales", example = "S-2026-0815")
            String orderNo) {}

    void make(Deal deal, Input input) {
        if (deal.outcome() != Deal.Outcome.won) throw Problem.refused("deal_not_won");
        refuseSold(deal);
        access.check(Action.CREATE, Sale.NOUN);
        List<OrderLineInput> lines =
                deal.lines().stream().map(OrderLineInput::of).toList();
        Sale sale = sales.enter(new SaleInput(
                deal.accountId,
                null,
                null,
                input.soldOn() == null ? deal.closedOn() : input.soldOn(),
                input.orderNo(),
                lines.isEmpty() ? deal.amount() : null,
                deal.ownerId,
                deal.name,
                lines));
        ledger.sold(deal, sale.id);
    }

    void refuseSold(Deal deal) {
        if (deal.saleId() == null) return;
        boolean living = Sale.<Sale>findByIdOptional(deal.saleId())
                .filter(sale -> sale.deletedAt == null)
                .isPresent();
        if (living) throw Problem.refused("deal_has_sale");
    }
}

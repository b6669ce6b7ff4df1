package tagayasu.sales.deal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.journal.HistoryView;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** How a deal ends, begins anew and becomes a sale. */
@Path("/deals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deals")
public class DealVerbResource {

    @Inject
    Access access;

    @Inject
    DealLedger ledger;

    @Inject
    DealSale sale;

    @Inject
    DealPage page;

    @Inject
    Journal journal;

    @Inject
    StaffDirectory staff;

    @Schema(name = "DealReopening")
    public record Reopening(
            @NotBlank @Size(max = 1000) @Schema(example = "先方の予算が復活した")
            String reason) {}

    @POST
    @Path("/closure")
    @Transactional
    @Operation(operationId = "closeDeal", summary = "Won, lost or closed otherwise, with day, amount and reason")
    public DealView close(@PathParam("id") UUID id, @NotNull @Valid DealClosure body) {
        Deal deal = found(Action.CHANGE, id);
        ledger.close(deal, body);
        return page.view(deal);
    }

    @POST
    @Path("/reopening")
    @Transactional
    @Operation(operationId = "reopenDeal", summary = "Open a closed deal again; needs a right of its own")
    public DealView reopen(@PathParam("id") UUID id, @NotNull @Valid Reopening body) {
        Deal deal = found(Action.READ, id);
        if (!access.may(Action.CHANGE, Deal.REOPENING, deal)) throw Problem.forbidden("forbidden");
        sale.refuseSold(deal);
        ledger.reopen(deal, body.reason());
        return page.view(deal);
    }

    @POST
    @Path("/sale")
    @Transactional
    @Operation(operationId = "sellDeal", summary = "Make a sale of a won deal, once")
    public DealView sell(@PathParam("id") UUID id, @NotNull @Valid DealSale.Input body) {
        Deal deal = found(Action.CHANGE, id);
        sale.make(deal, body);
        return page.view(deal);
    }

    @GET
    @Path("/history")
    @Operation(operationId = "getDealHistory", summary = "Every change: who, when, before and after")
    public HistoryView history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") UUID cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        found(Action.READ, id);
        return HistoryView.of(journal.history(id, cursor, limit + 1), limit, staff::nameOf);
    }

    private Deal found(Action action, UUID id) {
        Deal deal = Deal.require(id);
        access.check(action, deal);
        return deal;
    }
}

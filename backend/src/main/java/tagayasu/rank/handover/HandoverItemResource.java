package tagayasu.rank.handover;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.list.Paging;
import tagayasu.staff.StaffDirectory;

/** What goes over item by item, of customers that the caller may see, and what the successor says to each. */
@Path("/handovers/{id}/items")
@Tag(name = "handovers")
public class HandoverItemResource {

    @Inject
    HandoverPage handovers;

    @Inject
    HandoverAnswers answers;

    @Inject
    Listing listing;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    /** A page of items. */
    @Schema(name = "HandoverItemList")
    public record ItemList(@NotNull List<HandoverItemView> items, String nextCursor, Long total, Boolean totalCapped) {
        static ItemList of(Page<HandoverItemView> page) {
            return new ItemList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @Schema(name = "HandoverQuery")
    public record Question(
            @NotBlank @Size(max = 2_000) @Schema(example = "見積の期限はいつまで延ばせますか")
            String text) {}

    @GET
    @Operation(operationId = "listHandoverItems", summary = "Customers and what is open about each")
    public ItemList list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(description = "open, accepted, queried, gone") String state,
            @QueryParam("accountId") UUID accountId,
            @QueryParam("untouched")
                    @DefaultValue("false")
                    @Parameter(description = "Only what nobody has answered or followed up for 30 days")
                    boolean untouched,
            @Valid @BeanParam Paging paging) {
        handovers.of(id);
        Sql which = Sql.of("a.handover_id = ?", id);
        if (state != null) which = which.and(Sql.of("a.state = ?", state));
        if (accountId != null) which = which.and(Sql.of("a.account_id = ?", accountId));
        if (untouched)
            which = which.and(Sql.of("exists (select from handover h where h.id = a.handover_id and")
                    .plus(HandoverPage.untouched("h", "a", calendar.today()))
                    .plus(")"));
        var shape = new Listing.Shape<>(
                "handoverItem",
                HandoverItemView.COLUMNS,
                Sql.EMPTY,
                "nameKana,order",
                row -> HandoverItemView.of(row, staff::nameOf));
        return ItemList.of(listing.page(shape, paging.query(null), which));
    }

    @POST
    @Path("/{itemId}/acceptance")
    @Transactional
    @Operation(operationId = "acceptHandoverItem", summary = "The successor takes the item over")
    @APIResponse(responseCode = "204", description = "Accepted")
    public void accept(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        answers.accept(concerned(id), itemId);
    }

    @DELETE
    @Path("/{itemId}/acceptance")
    @Transactional
    @Operation(operationId = "reopenHandoverItem", summary = "Take an answer back")
    @APIResponse(responseCode = "204", description = "Open again")
    public void reopen(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        answers.takeBack(concerned(id), itemId);
    }

    @POST
    @Path("/{itemId}/query")
    @Transactional
    @Operation(operationId = "queryHandoverItem", summary = "The successor asks the predecessor about the item")
    @APIResponse(responseCode = "204", description = "Asked; the predecessor and the planner are told")
    public void query(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId, @NotNull @Valid Question body) {
        answers.query(concerned(id), itemId, body.text());
    }

    /** 404 for whom it does not concern. */
    private Handover concerned(UUID id) {
        handovers.of(id);
        return Handover.require(id);
    }
}

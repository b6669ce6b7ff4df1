package tagayasu.sales.deal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.ListQuery;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/deals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deals")
public class DealResource {

    @Inject
    Access access;

    @Inject
    DealLists lists;

    @Inject
    DealLedger ledger;

    @Inject
    DealPage page;

    @Inject
    MergePatch mergePatch;

    @GET
    @Operation(operationId = "listDeals", summary = "Open deals that the caller may see, the next expected one first")
    public DealLists.DealList list(@Valid @BeanParam DealFilter filter) {
        return lists.page(filter.query(null), lists.where(filter));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchDeals", summary = "Deals by a condition tree, open and closed")
    public DealLists.DealList search(@NotNull @Valid ListQuery body) {
        return lists.page(body, Sql.TRUE);
    }

    @GET
    @Path("/board")
    @Operation(
            operationId = "getDealBoard",
            summary = "Open deals by stage, each column with its number, amount and first deals")
    public DealLists.DealBoard board(@Valid @BeanParam DealBoardFilter filter) {
        return lists.board(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeal", summary = "One deal with its lines, people and past")
    @APIResponse(
            responseCode = "200",
            description = "The deal",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DealView.class)))
    public Response get(@PathParam("id") UUID id) {
        Deal deal = Deal.require(id);
        access.check(Action.READ, deal);
        return page.answer(Response.Status.OK, deal);
    }

    @POST
    @Transactional
    @Operation(operationId = "createDeal", summary = "A new deal")
    @APIResponse(
            responseCode = "201",
            description = "The new deal",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = DealView.class)))
    public Response create(@NotNull @Valid DealInput body) {
        access.check(Action.CREATE, Deal.NOUN);
        return page.answer(Response.Status.CREATED, ledger.enter(body, body.acknowledgement()));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateDeal", summary = "Change some fields of an open deal, also its stage")
    @RequestBody(content = @Content(schema = @Schema(implementation = DealInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The deal as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DealView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Deal deal = Deal.require(id);
        access.check(Action.CHANGE, deal);
        Versions.require(ifMatch, deal);
        DealInput before = DealInput.of(deal);
        DealInput after = mergePatch.apply(before, body, DealInput.class);
        // New lines without a new amount mean the amount follows the lines.
        if (body.has("lines") && !body.has("amount")) after = after.withAmount(null);
        ledger.change(deal, before, after, after.acknowledgement());
        return page.answer(Response.Status.OK, deal);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteDeal", summary = "Into the bin")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Deal deal = Deal.require(id);
        access.check(Action.DELETE, deal);
        Versions.require(ifMatch, deal);
        ledger.bin(deal);
    }
}

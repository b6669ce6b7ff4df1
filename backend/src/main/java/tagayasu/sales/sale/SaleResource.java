package tagayasu.sales.sale;

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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.AccountTree;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.product.OrderLineView;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/sales")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sales")
public class SaleResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Inject
    AccountTree tree;

    @Inject
    SaleLedger ledger;

    @Inject
    MergePatch mergePatch;

    @Schema(name = "SaleList")
    public record SaleList(@NotNull List<SaleRow> items, String nextCursor, Long total, Boolean totalCapped) {
        static SaleList of(Page<SaleRow> page) {
            return new SaleList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(operationId = "listSales", summary = "Sales of the accounts that the caller may see, newest first")
    public SaleList list(@Valid @BeanParam SaleFilter filter) {
        return find(filter.query(null), filter.where(tree.asked(filter.accountId, filter.includeBranches)));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchSales", summary = "Sales by a condition tree")
    public SaleList search(@NotNull @Valid ListQuery body) {
        return find(body, Sql.TRUE);
    }

    private SaleList find(ListQuery query, Sql more) {
        var shape = new Listing.Shape<>(
                Sale.NOUN, SaleRow.COLUMNS, joins(), "-soldOn", row -> SaleRow.of(row, staff::nameOf));
        return SaleList.of(listing.page(shape, query, more));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSale", summary = "One sale with its lines")
    @APIResponse(
            responseCode = "200",
            description = "The sale",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SaleView.class)))
    public Response get(@PathParam("id") UUID id) {
        Sale sale = Sale.require(id);
        ledger.check(Action.READ, sale);
        return answer(Response.Status.OK, sale);
    }

    @POST
    @Transactional
    @Operation(operationId = "createSale", summary = "Enter a sale")
    @APIResponse(
            responseCode = "201",
            description = "The new sale",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = SaleView.class)))
    public Response create(@NotNull @Valid SaleInput body) {
        access.check(Action.CREATE, Sale.NOUN);
        return answer(Response.Status.CREATED, ledger.enter(body));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateSale", summary = "Change some fields")
    @RequestBody(content = @Content(schema = @Schema(implementation = SaleInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The sale as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SaleView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Sale sale = Sale.require(id);
        ledger.check(Action.CHANGE, sale);
        Versions.require(ifMatch, sale);
        SaleInput before = SaleInput.of(sale);
        SaleInput after = mergePatch.apply(before, body, SaleInput.class);
        // New lines without a new amount mean the amount follows the lines.
        if (body.has("lines") && !body.has("amount")) after = after.withAmount(null);
        ledger.change(sale, before, after);
        return answer(Response.Status.OK, sale);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteSale", summary = "Into the bin")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Sale sale = Sale.require(id);
        ledger.check(Action.DELETE, sale);
        Versions.require(ifMatch, sale);
        ledger.bin(sale);
    }

    private Sql joins() {
        return SaleRow.joins(access.visible("person", "p"));
    }

    private Response answer(Response.Status status, Sale sale) {
        List<OrderLineView> lines = rows.list(OrderLineView.select("sale_line", "sale_id", sale.id), OrderLineView::of);
        List<String> allowed = Stream.of(Action.CHANGE, Action.DELETE)
                .filter(action -> access.may(action, Sale.NOUN, sale.account()))
                .map(Action::code)
                .toList();
        SaleView view = rows.first(
                        Sql.of("select " + SaleRow.COLUMNS + " from sale a")
                                .plus(joins())
                                .plus("where a.id = ?", sale.id),
                        row -> SaleView.of(row, lines, allowed, staff))
                .orElseThrow(Problem::notFound);
        var response = Response.status(status).entity(view).tag(new EntityTag(Integer.toString(view.version())));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/sales/" + sale.id);
        return response.build();
    }
}

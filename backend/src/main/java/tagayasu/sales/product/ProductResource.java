package tagayasu.sales.product;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.list.Paging;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "products")
public class ProductResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    Rows rows;

    @Inject
    MergePatch mergePatch;

    @Inject
    ProductLedger ledger;

    /** The filters of the product list. */
    public static class Filter extends Paging {

        @QueryParam("categoryId")
        @Parameter(description = "Products of this category and of those below it")
        public UUID categoryId;
    }

    @Schema(name = "ProductList")
    public record ProductList(@NotNull List<ProductView> items, String nextCursor, Long total, Boolean totalCapped) {
        static ProductList of(Page<ProductView> page) {
            return new ProductList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(operationId = "listProducts", summary = "Products by code, name, kana or category")
    public ProductList list(@Valid @BeanParam Filter filter) {
        return find(
                filter.query(null), filter.categoryId == null ? Sql.TRUE : ProductCategory.holds(filter.categoryId));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchProducts", summary = "Products by a condition tree")
    public ProductList search(@NotNull @Valid ListQuery body) {
        return find(body, Sql.TRUE);
    }

    private ProductList find(ListQuery query, Sql more) {
        boolean withCost = access.may(Action.READ, Product.COST);
        var shape = new Listing.Shape<>(
                Product.NOUN,
                ProductView.COLUMNS,
                Sql.of(ProductView.JOINS),
                "code",
                row -> ProductView.of(row, withCost));
        return ProductList.of(listing.page(shape, query, more));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProduct", summary = "One product")
    @APIResponse(
            responseCode = "200",
            description = "The product",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response get(@PathParam("id") UUID id) {
        access.check(Action.READ, Product.NOUN);
        return answer(Response.Status.OK, id);
    }

    @POST
    @Transactional
    @Operation(operationId = "createProduct", summary = "A new product")
    @APIResponse(
            responseCode = "201",
            description = "The new product",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response create(@NotNull @Valid ProductInput body) {
        access.check(Action.CREATE, Product.NOUN);
        return answer(Response.Status.CREATED, ledger.open(body).id);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateProduct", summary = "Change some fields")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProductInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The product as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Product product = Product.require(id);
        access.check(Action.CHANGE, Product.NOUN);
        Versions.require(ifMatch, product);
        ProductInput before = ProductInput.of(product, ledger.withCost());
        ledger.change(product, before, mergePatch.apply(before, body, ProductInput.class));
        return answer(Response.Status.OK, id);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteProduct", summary = "Into the bin; old sales keep it")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Product product = Product.require(id);
        access.check(Action.DELETE, Product.NOUN);
        Versions.require(ifMatch, product);
        ledger.bin(product);
    }

    private Response answer(Response.Status status, UUID id) {
        boolean withCost = access.may(Action.READ, Product.COST);
        ProductView view = rows.first(
                        Sql.of(
                                "select " + ProductView.COLUMNS + " from product a " + ProductView.JOINS
                                        + " where a.id = ? and a.deleted_at is null",
                                id),
                        row -> ProductView.of(row, withCost))
                .orElseThrow(Problem::notFound);
        var response = Response.status(status).entity(view).tag(new EntityTag(Integer.toString(view.version())));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/products/" + id);
        return response.build();
    }
}

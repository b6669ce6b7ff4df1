package tagayasu.voice.feedback;

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
import java.util.List;
import java.util.UUID;
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
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;
import tagayasu.voice.HeardBook;
import tagayasu.voice.HeardPage;

@Path("/product-feedback")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "product feedback")
public class ProductFeedbackResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    AccountTree tree;

    @Inject
    StaffDirectory staff;

    @Inject
    Rows rows;

    @Inject
    ProductFeedbackLedger ledger;

    @Inject
    HeardBook book;

    @Inject
    HeardPage page;

    @Inject
    MergePatch mergePatch;

    @Schema(name = "ProductFeedbackList")
    public record ProductFeedbackList(
            @NotNull List<ProductFeedbackView> items, String nextCursor, Long total, Boolean totalCapped) {
        static ProductFeedbackList of(Page<ProductFeedbackView> page) {
            return new ProductFeedbackList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(
            operationId = "listProductFeedback",
            summary = "What customers say about our products, as far as the caller may see it, newest first")
    public ProductFeedbackList list(@Valid @BeanParam ProductFeedbackFilter filter) {
        return find(filter.query(null), filter.where(tree.asked(filter.accountId, filter.includeBranches)));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchProductFeedback", summary = "Feedback by a condition tree")
    public ProductFeedbackList search(@NotNull @Valid ListQuery body) {
        return find(body, Sql.TRUE);
    }

    private ProductFeedbackList find(ListQuery query, Sql more) {
        var shape = new Listing.Shape<>(
                ProductFeedback.NOUN,
                ProductFeedbackView.COLUMNS,
                ProductFeedbackView.joins(access),
                "-heardOn",
                row -> ProductFeedbackView.of(row, staff, null));
        return ProductFeedbackList.of(listing.page(shape, query, more));
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summarizeProductFeedback",
            summary = "By product: how much was said and the average score, the most spoken of first")
    public ProductFeedbackSummary.View summary(@Valid @BeanParam ProductFeedbackFilter filter) {
        List<UUID> accounts = tree.asked(filter.accountId, filter.includeBranches);
        Sql seen = access.visible(ProductFeedback.NOUN, "a").and(filter.where(accounts));
        return new ProductFeedbackSummary.View(rows.list(ProductFeedbackSummary.of(seen), ProductFeedbackSummary::of));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProductFeedback", summary = "One feedback on a product")
    @APIResponse(
            responseCode = "200",
            description = "The feedback",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ProductFeedbackView.class)))
    public Response get(@PathParam("id") UUID id) {
        ProductFeedback feedback = ProductFeedback.require(id);
        access.check(Action.READ, feedback);
        return answer(Response.Status.OK, feedback);
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createProductFeedback",
            summary = "Enter what a customer said about a product, by hand or marked in a contact")
    @APIResponse(
            responseCode = "201",
            description = "The new feedback",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ProductFeedbackView.class)))
    public Response create(@NotNull @Valid ProductFeedbackInput body) {
        access.check(Action.CREATE, ProductFeedback.NOUN);
        return answer(Response.Status.CREATED, ledger.enter(body));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateProductFeedback", summary = "Change some fields")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProductFeedbackInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The feedback as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ProductFeedbackView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        ProductFeedback feedback = ProductFeedback.require(id);
        access.check(Action.CHANGE, feedback);
        Versions.require(ifMatch, feedback);
        ProductFeedbackInput before = ProductFeedbackInput.of(feedback);
        ledger.change(feedback, before, mergePatch.apply(before, body, ProductFeedbackInput.class));
        return answer(Response.Status.OK, feedback);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteProductFeedback", summary = "Into the bin")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ProductFeedback feedback = ProductFeedback.require(id);
        access.check(Action.DELETE, feedback);
        Versions.require(ifMatch, feedback);
        book.bin(feedback);
    }

    private Response answer(Response.Status status, ProductFeedback feedback) {
        Sql one = Sql.of("select " + ProductFeedbackView.COLUMNS + " from product_feedback a")
                .plus(ProductFeedbackView.joins(access))
                .plus("where a.id = ?", feedback.id);
        return page.answer(
                status,
                feedback,
                "/product-feedback",
                one,
                (row, allowed) -> ProductFeedbackView.of(row, staff, allowed));
    }
}

package tagayasu.sales.product;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Versions;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/product-categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "products")
public class ProductCategoryResource {

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    MergePatch mergePatch;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "ProductCategoryInput")
    public record Input(
            @NotBlank @Size(max = 50) String code,
            @NotBlank @Size(max = 200) String name,
            UUID parentId,
            Integer position) {

        static Input of(ProductCategory category) {
            return new Input(category.code, category.name, category.parentId(), category.position);
        }

        void applyTo(ProductCategory category) {
            category.code = code.strip();
            category.name = name;
            category.position = position == null ? 0 : position;
            category.moveUnder(parentId);
        }
    }

    @Schema(name = "ProductCategory")
    public record View(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String code,
            @NotNull String name,
            UUID parentId,
            @NotNull int position) {

        static View of(ProductCategory category) {
            return new View(
                    category.id,
                    category.version,
                    category.code,
                    category.name,
                    category.parentId(),
                    category.position);
        }
    }

    @Schema(name = "ProductCategoryList")
    public record Tree(@NotNull List<View> items) {}

    @GET
    @Operation(operationId = "listProductCategories", summary = "The whole tree of categories")
    public Tree list() {
        access.check(Action.READ, Product.NOUN);
        List<ProductCategory> all = ProductCategory.list("deletedAt is null order by position, code");
        return new Tree(all.stream().map(View::of).toList());
    }

    @POST
    @Transactional
    @Operation(operationId = "createProductCategory", summary = "A new category")
    @APIResponse(
            responseCode = "201",
            description = "The new category",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response create(@NotNull @Valid Input body) {
        access.check(Action.CREATE, Product.NOUN);
        ProductCategory category = new ProductCategory();
        body.applyTo(category);
        category.persistAndFlush();
        record("created", category, Map.of(), body);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/product-categories/" + category.id)
                .entity(View.of(category))
                .tag(Versions.tag(category))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateProductCategory", summary = "Change some fields")
    @RequestBody(content = @Content(schema = @Schema(implementation = Input.class)))
    @APIResponse(
            responseCode = "200",
            description = "The category as it is now",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        ProductCategory category = ProductCategory.require(id);
        access.check(Action.CHANGE, Product.NOUN);
        Versions.require(ifMatch, category);
        Input before = Input.of(category);
        Input after = mergePatch.apply(before, body, Input.class);
        after.applyTo(category);
        ProductCategory.flush();
        record("updated", category, before, after);
        return Response.ok(View.of(category)).tag(Versions.tag(category)).build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteProductCategory", summary = "Remove an empty category")
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ProductCategory category = ProductCategory.require(id);
        access.check(Action.DELETE, Product.NOUN);
        Versions.require(ifMatch, category);
        if (category.inUse()) throw Problem.refused("in_use");
        category.deletedAt = calendar.now();
        record("deleted", category, Map.of(), Map.of());
    }

    private void record(String verb, ProductCategory category, Object before, Object after) {
        var subject = new Journal.Subject("productCategory", category.id, category.name);
        journal.record(verb, subject, List.of(), Changes.between(before, after));
    }
}

package tagayasu.voice.competitor;

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

@Path("/competitors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "competitors")
public class CompetitorResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    Rows rows;

    @Inject
    MergePatch mergePatch;

    @Inject
    CompetitorLedger ledger;

    @Schema(name = "CompetitorList")
    public record CompetitorList(
            @NotNull List<CompetitorView> items, String nextCursor, Long total, Boolean totalCapped) {
        static CompetitorList of(Page<CompetitorView> page) {
            return new CompetitorList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(operationId = "listCompetitors", summary = "Competitors by name, kana or other names")
    public CompetitorList list(@Valid @BeanParam Paging paging) {
        return find(paging.query(null));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchCompetitors", summary = "Competitors by a condition tree")
    public CompetitorList search(@NotNull @Valid ListQuery body) {
        return find(body);
    }

    private CompetitorList find(ListQuery query) {
        var shape = new Listing.Shape<>(
                Competitor.NOUN, CompetitorView.COLUMNS, CompetitorView.joins(access), "nameKana", CompetitorView::of);
        return CompetitorList.of(listing.page(shape, query));
    }

    @GET
    @Path("/{id}/customers")
    @Operation(
            operationId = "listCompetitorCustomers",
            summary = "Customers at which it was met, the latest first, at most 200")
    public CompetitorCustomer.View customers(@PathParam("id") UUID id) {
        access.check(Action.READ, Competitor.NOUN);
        Competitor competitor = Competitor.require(id);
        return new CompetitorCustomer.View(
                rows.list(CompetitorCustomer.of(competitor.id, access), CompetitorCustomer::of));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCompetitor", summary = "One competitor")
    @APIResponse(
            responseCode = "200",
            description = "The competitor",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CompetitorView.class)))
    public Response get(@PathParam("id") UUID id) {
        access.check(Action.READ, Competitor.NOUN);
        return answer(Response.Status.OK, id);
    }

    @POST
    @Transactional
    @Operation(operationId = "createCompetitor", summary = "A new competitor")
    @APIResponse(
            responseCode = "201",
            description = "The new competitor",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = CompetitorView.class)))
    public Response create(@NotNull @Valid CompetitorInput body) {
        access.check(Action.CREATE, Competitor.NOUN);
        return answer(Response.Status.CREATED, ledger.open(body).id);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateCompetitor", summary = "Change some fields")
    @RequestBody(content = @Content(schema = @Schema(implementation = CompetitorInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The competitor as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CompetitorView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Competitor competitor = Competitor.require(id);
        access.check(Action.CHANGE, Competitor.NOUN);
        Versions.require(ifMatch, competitor);
        CompetitorInput before = CompetitorInput.of(competitor);
        ledger.change(competitor, before, mergePatch.apply(before, body, CompetitorInput.class));
        return answer(Response.Status.OK, id);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteCompetitor", summary = "Into the bin; its moves keep it")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Competitor competitor = Competitor.require(id);
        access.check(Action.DELETE, Competitor.NOUN);
        Versions.require(ifMatch, competitor);
        ledger.bin(competitor);
    }

    private Response answer(Response.Status status, UUID id) {
        CompetitorView view = rows.first(
                        Sql.of("select " + CompetitorView.COLUMNS + " from competitor a")
                                .plus(CompetitorView.joins(access))
                                .plus("where a.id = ? and a.deleted_at is null", id),
                        CompetitorView::of)
                .orElseThrow(Problem::notFound);
        var response = Response.status(status).entity(view).tag(Versions.tag(view.version()));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/competitors/" + id);
        return response.build();
    }
}

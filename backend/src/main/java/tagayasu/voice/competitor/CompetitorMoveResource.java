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

@Path("/competitor-moves")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "competitors")
public class CompetitorMoveResource {

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
    CompetitorMoveLedger ledger;

    @Inject
    HeardBook book;

    @Inject
    HeardPage page;

    @Inject
    MergePatch mergePatch;

    @Schema(name = "CompetitorMoveList")
    public record CompetitorMoveList(
            @NotNull List<CompetitorMoveView> items, String nextCursor, Long total, Boolean totalCapped) {
        static CompetitorMoveList of(Page<CompetitorMoveView> page) {
            return new CompetitorMoveList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(
            operationId = "listCompetitorMoves",
            summary = "What competitors did, as far as the caller may see it, newest first")
    public CompetitorMoveList list(@Valid @BeanParam CompetitorMoveFilter filter) {
        return find(filter.query(null), filter.where(tree.asked(filter.accountId, filter.includeBranches)));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchCompetitorMoves", summary = "Moves of competitors by a condition tree")
    public CompetitorMoveList search(@NotNull @Valid ListQuery body) {
        return find(body, Sql.TRUE);
    }

    private CompetitorMoveList find(ListQuery query, Sql more) {
        var shape = new Listing.Shape<>(
                CompetitorMove.NOUN,
                CompetitorMoveView.COLUMNS,
                CompetitorMoveView.joins(access),
                "-seenOn",
                row -> CompetitorMoveView.of(row, staff, null));
        return CompetitorMoveList.of(listing.page(shape, query, more));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCompetitorMove", summary = "One move of a competitor")
    @APIResponse(
            responseCode = "200",
            description = "The move",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CompetitorMoveView.class)))
    public Response get(@PathParam("id") UUID id) {
        CompetitorMove move = CompetitorMove.require(id);
        access.check(Action.READ, move);
        return answer(Response.Status.OK, move);
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createCompetitorMove",
            summary = "Enter a move of a competitor, by hand or marked in a contact")
    @APIResponse(
            responseCode = "201",
            description = "The new move",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = CompetitorMoveView.class)))
    public Response create(@NotNull @Valid CompetitorMoveInput body) {
        access.check(Action.CREATE, CompetitorMove.NOUN);
        return answer(Response.Status.CREATED, ledger.enter(body));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateCompetitorMove", summary = "Change some fields")
    @RequestBody(content = @Content(schema = @Schema(implementation = CompetitorMoveInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The move as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CompetitorMoveView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        CompetitorMove move = CompetitorMove.require(id);
        access.check(Action.CHANGE, move);
        Versions.require(ifMatch, move);
        CompetitorMoveInput before = CompetitorMoveInput.of(move);
        ledger.change(move, before, mergePatch.apply(before, body, CompetitorMoveInput.class));
        return answer(Response.Status.OK, move);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteCompetitorMove", summary = "Into the bin")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CompetitorMove move = CompetitorMove.require(id);
        access.check(Action.DELETE, move);
        Versions.require(ifMatch, move);
        book.bin(move);
    }

    private Response answer(Response.Status status, CompetitorMove move) {
        Sql one = Sql.of("select " + CompetitorMoveView.COLUMNS + " from competitor_move a")
                .plus(CompetitorMoveView.joins(access))
                .plus("where a.id = ?", move.id);
        return page.answer(
                status, move, "/competitor-moves", one, (row, allowed) -> CompetitorMoveView.of(row, staff, allowed));
    }
}

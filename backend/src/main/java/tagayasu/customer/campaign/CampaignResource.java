package tagayasu.customer.campaign;

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
import java.time.LocalDate;
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
import tagayasu.platform.BusinessCalendar;
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

@Path("/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    MergePatch mergePatch;

    @Inject
    CampaignLedger ledger;

    /** The filters of the list. */
    public static class Filter extends Paging {

        @QueryParam("runningOn")
        @Parameter(description = "Only those that run on this day")
        public LocalDate runningOn;

        Sql where() {
            if (runningOn == null) return Sql.TRUE;
            return Sql.of("a.starts_on <= ? and coalesce(a.ends_on >= ?, true)", runningOn, runningOn);
        }
    }

    @Schema(name = "CampaignList")
    public record CampaignList(@NotNull List<CampaignView> items, String nextCursor, Long total, Boolean totalCapped) {
        static CampaignList of(Page<CampaignView> page) {
            return new CampaignList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(operationId = "listCampaigns", summary = "Marketing activities by code or name, newest first")
    public CampaignList list(@Valid @BeanParam Filter filter) {
        return find(filter.query(null), filter.where());
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchCampaigns", summary = "Marketing activities by a condition tree")
    public CampaignList search(@NotNull @Valid ListQuery body) {
        return find(body, Sql.TRUE);
    }

    private CampaignList find(ListQuery query, Sql more) {
        var shape = new Listing.Shape<>(
                Campaign.NOUN,
                CampaignView.COLUMNS,
                Sql.EMPTY,
                "-startsOn",
                row -> CampaignView.of(row, calendar.today()));
        return CampaignList.of(listing.page(shape, query, more));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCampaign", summary = "One marketing activity")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response get(@PathParam("id") UUID id) {
        access.check(Action.READ, Campaign.NOUN);
        return answer(Response.Status.OK, id);
    }

    @POST
    @Transactional
    @Operation(operationId = "createCampaign", summary = "A new marketing activity")
    @APIResponse(
            responseCode = "201",
            description = "The new activity",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response create(@NotNull @Valid CampaignInput body) {
        access.check(Action.CREATE, Campaign.NOUN);
        return answer(Response.Status.CREATED, ledger.enter(body).id);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateCampaign", summary = "Change some fields")
    @RequestBody(content = @Content(schema = @Schema(implementation = CampaignInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The activity as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Campaign campaign = Campaign.require(id);
        access.check(Action.CHANGE, Campaign.NOUN);
        Versions.require(ifMatch, campaign);
        CampaignInput before = CampaignInput.of(campaign);
        ledger.change(campaign, before, mergePatch.apply(before, body, CampaignInput.class));
        return answer(Response.Status.OK, id);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteCampaign", summary = "Into the bin; deals keep it")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Campaign campaign = Campaign.require(id);
        access.check(Action.DELETE, Campaign.NOUN);
        Versions.require(ifMatch, campaign);
        ledger.bin(campaign);
    }

    private Response answer(Response.Status status, UUID id) {
        CampaignView view = rows.first(
                        Sql.of(
                                "select " + CampaignView.COLUMNS
                                        + " from campaign a where a.id = ? and a.deleted_at is null",
                                id),
                        row -> CampaignView.of(row, calendar.today()))
                .orElseThrow(Problem::notFound);
        var response = Response.status(status).entity(view).tag(new EntityTag(Integer.toString(view.version())));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/campaigns/" + id);
        return response.build();
    }
}

package tagayasu.staff.people;

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
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.list.Paging;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.Team;

@Path("/teams")
@Tag(name = "teams")
public class TeamResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    StaffDirectory staff;

    @Inject
    TeamLedger ledger;

    @Inject
    MergePatch mergePatch;

    /** A page of teams. */
    @Schema(name = "TeamList")
    public record TeamList(@NotNull List<TeamView> items, String nextCursor, Long total, Boolean totalCapped) {
        static TeamList of(Page<TeamView> page) {
            return new TeamList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(operationId = "listTeams", summary = "Teams and their members")
    public TeamList list(@Valid @BeanParam Paging filter) {
        access.check(Action.READ, Team.NOUN);
        var shape = new Listing.Shape<>(Team.NOUN, TeamView.COLUMNS, Sql.EMPTY, "name", row -> TeamView.of(row, staff));
        return TeamList.of(listing.page(shape, filter.query(null)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTeam", summary = "One team")
    @APIResponse(
            responseCode = "200",
            description = "The team",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TeamView.class)))
    public Response get(@PathParam("id") UUID id) {
        Team team = Team.require(id);
        access.check(Action.READ, Team.NOUN);
        return answer(Response.Status.OK, team);
    }

    @POST
    @Transactional
    @Operation(operationId = "createTeam", summary = "A new team; a person may be in several")
    @APIResponse(
            responseCode = "201",
            description = "The new team",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TeamView.class)))
    public Response create(@NotNull @Valid TeamInput body) {
        return answer(Response.Status.CREATED, ledger.form(body));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateTeam", summary = "Change the name or the members")
    @RequestBody(content = @Content(schema = @Schema(implementation = TeamInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The team as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TeamView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Team team = Team.require(id);
        access.checkOwners(Action.CHANGE, Team.NOUN, team.memberIds);
        Versions.require(ifMatch, team);
        TeamInput before = TeamInput.of(team);
        ledger.change(team, before, mergePatch.apply(before, body, TeamInput.class));
        return answer(Response.Status.OK, team);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteTeam", summary = "Dissolve a team")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Team team = Team.require(id);
        access.checkOwners(Action.DELETE, Team.NOUN, team.memberIds);
        Versions.require(ifMatch, team);
        ledger.dissolve(team);
    }

    private Response answer(Response.Status status, Team team) {
        var response = Response.status(status).entity(TeamView.of(team, staff)).tag(Versions.tag(team));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/teams/" + team.id);
        return response.build();
    }
}

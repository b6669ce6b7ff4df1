package tagayasu.customer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import tagayasu.platform.Versions;
import tagayasu.platform.journal.HistoryView;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.ListQuery;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/persons")
@Tag(name = "persons")
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {

    @Inject
    Access access;

    @Inject
    PersonList list;

    @Inject
    PersonPage page;

    @Inject
    PersonLedger ledger;

    @Inject
    PersonHistory history;

    @Inject
    MergePatch mergePatch;

    @GET
    @Operation(operationId = "listPersons", summary = "Persons that the caller may see")
    public PersonList.View list(@Valid @BeanParam PersonFilter filter) {
        ListQuery query = filter.query(filter.where());
        if (filter.accountId == null) return list.everywhere(query);
        access.check(Action.READ, Account.require(filter.accountId));
        return list.at(List.of(filter.accountId), query);
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchPersons", summary = "Persons by a condition tree")
    public PersonList.View search(@NotNull @Valid ListQuery body) {
        return list.everywhere(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPerson", summary = "One person with their posts")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response get(@PathParam("id") UUID id) {
        Person person = Person.require(id);
        access.check(Action.READ, person);
        return answer(Response.Status.OK, person);
    }

    @POST
    @Transactional
    @Operation(operationId = "createPerson", summary = "A new person, with a first post or without any account")
    @APIResponse(
            responseCode = "201",
            description = "The new person",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response create(@NotNull @Valid PersonInput body) {
        return answer(Response.Status.CREATED, ledger.enter(body));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updatePerson", summary = "Change some fields")
    @RequestBody(content = @Content(schema = @Schema(implementation = PersonInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The person as they are now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Person person = Person.require(id);
        access.check(Action.CHANGE, person);
        Versions.require(ifMatch, person);
        PersonInput before = PersonInput.of(person, page.home(person));
        ledger.change(person, before, mergePatch.apply(before, body, PersonInput.class));
        return answer(Response.Status.OK, person);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deletePerson", summary = "Into the bin")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Person person = Person.require(id);
        access.check(Action.DELETE, person);
        Versions.require(ifMatch, person);
        ledger.bin(person);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "getPersonHistory", summary = "Every change of a field: who, when, before and after")
    public HistoryView history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") UUID cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Person person = Person.require(id);
        access.check(Action.READ, person);
        return history.of(person, cursor, limit);
    }

    private Response answer(Response.Status status, Person person) {
        var response = Response.status(status).entity(page.of(person)).tag(Versions.tag(person));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/persons/" + person.id);
        return response.build();
    }
}

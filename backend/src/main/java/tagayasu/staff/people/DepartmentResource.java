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
import tagayasu.staff.Department;

@Path("/departments")
@Tag(name = "departments")
public class DepartmentResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    DepartmentLedger ledger;

    @Inject
    MergePatch mergePatch;

    /** A page of departments. */
    @Schema(name = "DepartmentList")
    public record DepartmentList(
            @NotNull List<DepartmentView> items, String nextCursor, Long total, Boolean totalCapped) {
        static DepartmentList of(Page<DepartmentView> page) {
            return new DepartmentList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(operationId = "listDepartments", summary = "The departments; parentId makes them a tree")
    public DepartmentList list(@Valid @BeanParam Paging filter) {
        access.check(Action.READ, Department.NOUN);
        var shape = new Listing.Shape<>(
                Department.NOUN, DepartmentView.COLUMNS, Sql.EMPTY, "code", row -> DepartmentView.of(row));
        return DepartmentList.of(listing.page(shape, filter.query(null)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDepartment", summary = "One department")
    @APIResponse(
            responseCode = "200",
            description = "The department",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DepartmentView.class)))
    public Response get(@PathParam("id") UUID id) {
        Department department = Department.require(id);
        access.check(Action.READ, Department.NOUN);
        return answer(Response.Status.OK, department);
    }

    @POST
    @Transactional
    @Operation(operationId = "createDepartment", summary = "A new department")
    @APIResponse(
            responseCode = "201",
            description = "The new department",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DepartmentView.class)))
    public Response create(@NotNull @Valid DepartmentInput body) {
        access.check(Action.CREATE, Department.NOUN);
        return answer(Response.Status.CREATED, ledger.open(body));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateDepartment", summary = "Change some fields or move it under another")
    @RequestBody(content = @Content(schema = @Schema(implementation = DepartmentInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The department as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DepartmentView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Department department = Department.require(id);
        access.check(Action.CHANGE, Department.NOUN);
        Versions.require(ifMatch, department);
        DepartmentInput before = DepartmentInput.of(department);
        ledger.change(department, before, mergePatch.apply(before, body, DepartmentInput.class));
        return answer(Response.Status.OK, department);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteDepartment", summary = "Close a department that is empty")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Department department = Department.require(id);
        access.check(Action.DELETE, Department.NOUN);
        Versions.require(ifMatch, department);
        ledger.close(department);
    }

    private Response answer(Response.Status status, Department department) {
        var response =
                Response.status(status).entity(DepartmentView.of(department)).tag(Versions.tag(department));
        if (status == Response.Status.CREATED)
            response.header(HttpHeaders.LOCATION, "/api/v1/departments/" + department.id);
        return response.build();
    }
}

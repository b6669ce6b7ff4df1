package tagayasu.activity.task;

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
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class TaskResource {

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
    TaskLedger ledger;

    @Inject
    MergePatch mergePatch;

    @Schema(name = "TaskList")
    public record TaskList(@NotNull List<TaskView> items, String nextCursor, Long total, Boolean totalCapped) {
        static TaskList of(Page<TaskView> page) {
            return new TaskList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "Tasks that the caller does, asked for, or leads the people of, by due day")
    public TaskList list(@Valid @BeanParam TaskFilter filter) {
        List<UUID> accounts = tree.asked(filter.accountId, filter.includeBranches);
        return find(filter.query(null), filter.where(access.caller().id(), accounts));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchTasks", summary = "Tasks by a condition tree")
    public TaskList search(@NotNull @Valid ListQuery body) {
        return find(body, Sql.TRUE);
    }

    private TaskList find(ListQuery query, Sql more) {
        var shape = new Listing.Shape<>(
                Task.NOUN, TaskView.COLUMNS, TaskView.joins(access), "dueOn", row -> TaskView.of(row, staff, access));
        return TaskList.of(listing.page(shape, query, more));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTask", summary = "One task")
    @APIResponse(
            responseCode = "200",
            description = "The task",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response get(@PathParam("id") UUID id) {
        Task task = Task.require(id);
        access.check(Action.READ, task);
        return answer(Response.Status.OK, task);
    }

    @POST
    @Transactional
    @Operation(operationId = "createTask", summary = "A task for oneself, or asked of somebody else")
    @APIResponse(
            responseCode = "201",
            description = "The new task",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response create(@NotNull @Valid TaskInput body) {
        access.check(Action.CREATE, Task.NOUN);
        return answer(Response.Status.CREATED, ledger.enter(body, null));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateTask", summary = "Change some fields; another assignee hands it over")
    @RequestBody(content = @Content(schema = @Schema(implementation = TaskInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The task as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Task task = Task.require(id);
        access.check(Action.CHANGE, task);
        Versions.require(ifMatch, task);
        TaskInput before = TaskInput.of(task);
        ledger.change(task, before, mergePatch.apply(before, body, TaskInput.class));
        return answer(Response.Status.OK, task);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteTask", summary = "Into the bin")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Task task = Task.require(id);
        access.check(Action.DELETE, task);
        Versions.require(ifMatch, task);
        task.requireFree();
        ledger.bin(task);
    }

    @POST
    @Path("/{id}/completion")
    @Transactional
    @Operation(operationId = "completeTask", summary = "It is done; who asked for it is told")
    @APIResponse(
            responseCode = "200",
            description = "The task as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response complete(@PathParam("id") UUID id) {
        Task task = Task.require(id);
        access.check(Action.CHANGE, task);
        ledger.complete(task);
        return answer(Response.Status.OK, task);
    }

    @DELETE
    @Path("/{id}/completion")
    @Transactional
    @Operation(operationId = "reopenTask", summary = "It was not done after all")
    @APIResponse(
            responseCode = "200",
            description = "The task as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response reopen(@PathParam("id") UUID id) {
        Task task = Task.require(id);
        access.check(Action.CHANGE, task);
        ledger.reopen(task);
        return answer(Response.Status.OK, task);
    }

    private Response answer(Response.Status status, Task task) {
        Sql one = Sql.of("select " + TaskView.COLUMNS + " from task a")
                .plus(TaskView.joins(access))
                .plus("where a.id = ?", task.id);
        TaskView view = rows.first(one, row -> TaskView.of(row, staff, access)).orElseThrow(Problem::notFound);
        var response = Response.status(status).entity(view).tag(new EntityTag(Integer.toString(view.version())));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/tasks/" + task.id);
        return response.build();
    }
}

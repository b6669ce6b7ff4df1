package tagayasu.activity.task;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.retry.IdempotencyRequired;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.subjects.Subjects;

/** One task given to many people, or for many accounts to those who have them in charge. */
@Path("/tasks/distributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class TaskDistributionResource {

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Inject
    Subjects subjects;

    @Inject
    TaskLedger ledger;

    /** @param task its assignee and account come from the lists */
    @Schema(name = "TaskDistributionInput")
    public record Input(
            @NotNull @Valid TaskInput task,

            @Schema(description = "One task for each of them") @Size(min = 1, max = 200)
            List<@NotNull UUID> userIds,

            @Schema(description = "Instead of userIds: one task for each account, for whoever has it in charge")
            @Size(min = 1, max = 200)
            List<@NotNull UUID> accountIds) {}

    @Schema(name = "TaskDistribution")
    public record View(
            @NotNull UUID id,
            @Schema(example = "見積を送る") @NotNull String name,
            @Schema(example = "3") @NotNull long open,
            @Schema(example = "2") @NotNull long done,
            @NotNull List<TaskView> items) {}

    @POST
    @Transactional
    @IdempotencyRequired
    @Operation(operationId = "distributeTask", summary = "Give one task to up to 200 people, or for up to 200 accounts")
    @APIResponse(
            responseCode = "201",
            description = "The tasks, one for each",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response distribute(@NotNull @Valid Input body) {
        access.check(Action.CREATE, Task.NOUN);
        if ((body.userIds() == null) == (body.accountIds() == null))
            throw Problem.invalid("users_or_accounts", "/userIds");
        UUID batch = Ids.next();
        for (TaskInput each : body.userIds() == null ? forAccounts(body) : forUsers(body)) ledger.enter(each, batch);
        return Response.status(Response.Status.CREATED)
                .entity(view(batch))
                .header(HttpHeaders.LOCATION, "/api/v1/tasks/distributions/" + batch)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTaskDistribution", summary = "Open and done per person, of what the caller may see")
    public View get(@PathParam("id") UUID id) {
        return view(id);
    }

    private List<TaskInput> forUsers(Input body) {
        List<Problem.Fault> faults = new ArrayList<>();
        for (int i = 0; i < body.userIds().size(); i++)
            if (!staff.isActive(body.userIds().get(i))) faults.add(Problem.Fault.of("/userIds/" + i, "unknown_user"));
        if (!faults.isEmpty()) throw Problem.invalid(faults);
        return body.userIds().stream()
                .distinct()
                .map(user -> with(body.task(), user, body.task().accountId()))
                .toList();
    }

    private List<TaskInput> forAccounts(Input body) {
        List<Subjects.Ref> refs = body.accountIds().stream()
                .distinct()
                .map(id -> new Subjects.Ref("account", id))
                .toList();
        var seen = subjects.seen(refs);
        List<Problem.Fault> faults = new ArrayList<>();
        List<TaskInput> each = new ArrayList<>();
        for (Subjects.Ref ref : refs) {
            String pointer = "/accountIds/" + body.accountIds().indexOf(ref.id());
            List<UUID> owners = seen.containsKey(ref) ? subjects.owners(ref) : List.of();
            if (!seen.containsKey(ref)) faults.add(Problem.Fault.of(pointer, "unknown_account"));
            else if (owners.isEmpty() || !staff.isActive(owners.get(0)))
                faults.add(Problem.Fault.of(pointer, "account_without_owner"));
            else each.add(with(body.task(), owners.get(0), ref.id()));
        }
        if (!faults.isEmpty()) throw Problem.invalid(faults);
        return each;
    }

    private static TaskInput with(TaskInput task, UUID assignee, UUID account) {
        return new TaskInput(
                task.name(),
                task.note(),
                task.dueOn(),
                task.remindAt(),
                task.remindBy(),
                account,
                task.personId(),
                assignee);
    }

    private View view(UUID batch) {
        Sql all = Sql.of("select " + TaskView.COLUMNS + " from task a")
                .plus(TaskView.joins(access))
                .plus("where a.batch_id = ? and a.deleted_at is null and", batch)
                .plus(access.visible(Task.NOUN, "a"))
                .plus("order by a.id");
        List<TaskView> items = rows.list(all, row -> TaskView.of(row, staff, access));
        if (items.isEmpty()) throw Problem.notFound();
        long done = items.stream().filter(task -> task.doneAt() != null).count();
        return new View(batch, items.get(0).name(), items.size() - done, done, items);
    }
}

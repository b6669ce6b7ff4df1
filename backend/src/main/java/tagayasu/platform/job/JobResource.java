package tagayasu.platform.job;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Visibility;
import tagayasu.platform.problem.Messages;
import tagayasu.platform.problem.Problem;

/** Jobs as their submitter, or who may see every job, watches and stops them. */
@Path("/jobs")
@Tag(name = "Jobs")
public class JobResource {

    private final Rows rows;
    private final Visibility visibility;
    private final BusinessCalendar calendar;

    JobResource(Rows rows, Visibility visibility, BusinessCalendar calendar) {
        this.rows = rows;
        this.visibility = visibility;
        this.calendar = calendar;
    }

    @Schema(name = "JobPage")
    public record JobPage(@NotNull List<JobView> items, String nextCursor) {}

    @GET
    @Operation(operationId = "listJobs", summary = "My jobs, newest first")
    public JobPage list(
            @QueryParam("cursor") UUID cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context HttpHeaders headers) {
        Sql sql = Sql.of("select j.id from job j where")
                .plus(visibility.visible("job", "j"))
                .plus("and (cast(? as uuid) is null or j.id < ?)", cursor, cursor)
                .plus("order by j.id desc limit ?", limit + 1);
        List<UUID> ids = rows.list(sql, row -> row.uuid("id"));
        List<UUID> page = ids.subList(0, Math.min(limit, ids.size()));
        List<JobView> items = Job.<Job>list("id in ?1 order by id desc", page).stream()
                .map(job -> JobView.of(job, Messages.language(headers)))
                .toList();
        return new JobPage(items, ids.size() > limit ? page.get(page.size() - 1).toString() : null);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getJob", summary = "State and progress of a job")
    public JobView get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return JobView.of(visible(id), Messages.language(headers));
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @Operation(operationId = "cancelJob", summary = "Ask a job to stop; what it has not committed is not kept")
    public JobView cancel(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Job job = visible(id);
        job.cancel(calendar.now());
        return JobView.of(job, Messages.language(headers));
    }

    private Job visible(UUID id) {
        rows.first(
                        Sql.of("select j.id from job j where j.id = ? and", id).plus(visibility.visible("job", "j")),
                        row -> row.uuid("id"))
                .orElseThrow(Problem::notFound);
        return Job.require(id);
    }
}

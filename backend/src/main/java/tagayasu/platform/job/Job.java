package tagayasu.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tagayasu.platform.problem.Problem;

/**
 * Work that outlives its request. The row says what, for whom and how far; when it runs and who holds it is the
 * scheduler's. While it runs, {@link JobRun} writes the row over a connection of its own: read it, don't change it.
 */
@Entity
public class Job extends PanacheEntityBase {

    @Schema(name = "JobState")
    public enum State {
        queued,
        running,
        succeeded,
        failed,
        cancelled,
        undone
    }

    @Id
    public UUID id;

    public String kind;

    @Enumerated(EnumType.STRING)
    public State state;

    /** The submitter; null when the clock did it. */
    public UUID ownerId;

    public Instant submittedAt;
    public Instant startedAt;
    public Instant finishedAt;
    public long done;
    public Long total;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Long> counts;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode params;

    public String resultUrl;
    public String errorsUrl;
    public String problemCode;
    public String problemDetail;
    public boolean cancelRequested;
    public String uniqueKey;
    public int attempt;

    public static Job require(UUID id) {
        Job job = findById(id);
        if (job == null) throw Problem.notFound();
        return job;
    }

    /** The one job that waits, runs or has succeeded under this key; null when there is none. */
    static Job holding(String uniqueKey) {
        return find("uniqueKey = ?1 and state in ?2", uniqueKey, List.of(State.queued, State.running, State.succeeded))
                .firstResult();
    }

    /** The effect of a finished job was taken back. */
    public void undo() {
        if (update("state = ?1 where id = ?2 and state = ?3", State.undone, id, State.succeeded) == 0)
            throw Problem.refused("job_not_succeeded");
        getEntityManager().refresh(this);
    }

    /** A waiting job is over at once; a running one stops at its next {@link JobRun#stopIfCancelled()}. */
    public void cancel(Instant at) {
        // statements, not fields: a flush of this object would write over what the running job reports meanwhile
        int waiting = update(
                "state = ?1, cancelRequested = true, finishedAt = ?2 where id = ?3 and state = ?4",
                State.cancelled,
                at,
                id,
                State.queued);
        if (waiting == 0 && update("cancelRequested = true where id = ?1 and state = ?2", id, State.running) == 0)
            throw Problem.refused("job_finished");
        getEntityManager().refresh(this);
    }

    /** The answer to a request that became a job: 202, where to watch it, and its state now. */
    public Response accepted() {
        return Response.accepted(JobView.queued(this))
                .header(HttpHeaders.LOCATION, "/api/v1/jobs/" + id)
                .build();
    }
}

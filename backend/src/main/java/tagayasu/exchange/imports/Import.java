package tagayasu.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tagayasu.exchange.table.Header;
import tagayasu.platform.Ids;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;

/** One file on its way in: received, staged, checked by a dry run, applied, undone. */
@Entity
@Table(name = "import")
public class Import extends PanacheEntityBase implements Owned {

    public static final String NOUN = "import";
    static final Duration UNDO_WITHIN = Duration.ofDays(90);

    @Schema(name = "ImportState")
    public enum State {
        received,
        staged,
        checked,
        applied,
        undone
    }

    @Id
    public UUID id = Ids.next();

    @Version
    public int version;

    public UUID jobId;
    public String kind;

    @Enumerated(EnumType.STRING)
    public State state = State.received;

    public String fileName;
    public long fileSize;
    public long rowCount;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode plan;

    public List<String> columns;
    public UUID createdBy;
    public Instant createdAt;
    public Instant appliedAt;
    public Instant undoneAt;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Long> counts = Map.of();

    public UUID journalId;

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return createdBy;
    }

    ImportPlan plan() {
        return Json.as(plan, ImportPlan.class);
    }

    /** The columns of the file by name. */
    Header header() {
        return Header.of(new tagayasu.exchange.table.Row(0, columns.toArray(String[]::new)));
    }

    /** Only a checked dry run is carried out later, and only while its rows are kept. */
    void requireChecked(Instant now) {
        if (state != State.checked || createdAt.plus(UNDO_WITHIN).isBefore(now))
            throw Problem.refused("import_not_checked");
    }

    void requireUndoable(Instant now) {
        if (state != State.applied) throw Problem.refused("import_not_applied");
        if (appliedAt.plus(UNDO_WITHIN).isBefore(now)) throw Problem.refused("import_too_old_to_undo");
    }

    /** Reads it anew under a lock: of two who want the same of it the second sees what the first one did. */
    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    static Import require(UUID id) {
        return Import.<Import>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** For the transaction that changes its state: a second run waits here and then sees what the first one did. */
    static Import locked(UUID id) {
        Import found = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw Problem.notFound();
        return found;
    }
}

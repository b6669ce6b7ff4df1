package tagayasu.voice.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchDoc;
import tagayasu.voice.Heard;

/** クレーム: what a customer is not content with, until somebody closes it with a resolution. */
@Entity
public class Complaint extends Heard {

    public static final String NOUN = "complaint";

    /** The code list of severities. */
    public static final String SEVERITY = "complaintSeverity";

    public String subject;
    public String severity;
    public LocalDate receivedOn;
    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Status status = Status.open;

    private String resolution;
    private Instant closedAt;
    private UUID closedBy;

    @Schema(name = "ComplaintStatus")
    public enum Status {
        open,
        inProgress,
        closed
    }

    /** What an entry of the handling history says. */
    @Schema(name = "ComplaintHandlingKind")
    public enum Handling {
        @JsonProperty("note")
        NOTE,
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("closed")
        CLOSED,
        @JsonProperty("reopened")
        REOPENED;

        String code() {
            return name().toLowerCase();
        }

        static Handling of(String code) {
            return valueOf(code.toUpperCase());
        }
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public String label() {
        return subject;
    }

    @Override
    public SearchDoc searchDoc() {
        return ComplaintSearch.doc(id, subject, text, quote);
    }

    public Status status() {
        return status;
    }

    /** Somebody has begun to see to it: whoever it belongs to, or the one who accepts what belonged to nobody. */
    void accept(UUID by) {
        if (status != Status.open) throw Problem.refused("complaint_not_open");
        status = Status.inProgress;
        if (ownerId == null) ownerId = by;
    }

    void close(String how, Instant at, UUID by) {
        if (status == Status.closed) throw Problem.refused("complaint_closed");
        status = Status.closed;
        resolution = how;
        closedAt = at;
        closedBy = by;
    }

    /** The earlier resolution stays in the handling history. */
    void reopen() {
        if (status != Status.closed) throw Problem.refused("complaint_not_closed");
        status = Status.inProgress;
        resolution = null;
        closedAt = null;
        closedBy = null;
    }

    public static Complaint require(UUID id) {
        return Complaint.<Complaint>findByIdOptional(id)
                .filter(complaint -> complaint.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }
}

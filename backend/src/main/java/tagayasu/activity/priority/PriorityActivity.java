package tagayasu.activity.priority;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;

/** A rule of a manager: results of this kind in this period are worth these points to who took part. */
@Entity
public class PriorityActivity extends Stored implements Owned {

    public static final String NOUN = "priorityActivity";

    public UUID ownerId;
    public UUID departmentId;
    public String name;
    public int points;
    public boolean rankingShown;

    private LocalDate validFrom;
    private LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode condition;

    /** Both days included. */
    void lasts(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw Problem.invalid("ends_before_it_starts", "/validTo");
        validFrom = from;
        validTo = to;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    public static PriorityActivity require(UUID id) {
        return PriorityActivity.<PriorityActivity>findByIdOptional(id)
                .filter(activity -> activity.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }
}

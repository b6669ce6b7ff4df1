package tagayasu.rank;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tagayasu.platform.Ids;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;

/** What ranks some rules would give on some day, beside the ranks of now. Kept a day; changes nothing else. */
@Entity
public class RankSimulation extends PanacheEntityBase implements Owned {

    static final Duration KEPT = Duration.ofHours(24);

    @Id
    public UUID id = Ids.next();

    public UUID createdBy;
    public Instant createdAt;
    public LocalDate asOf;

    /** Null when the rules were sent along. */
    public UUID schemeId;

    @JdbcTypeCode(SqlTypes.JSON)
    public RankRules rules;

    /** Of the run that gave the current ranks; null before the first. */
    @JdbcTypeCode(SqlTypes.JSON)
    public RankRules currentRules;

    public UUID currentRunId;
    public Instant finishedAt;

    static RankSimulation require(UUID id, Instant now) {
        RankSimulation simulation = findById(id);
        if (simulation == null || simulation.createdAt.plus(KEPT).isBefore(now)) throw Problem.notFound();
        return simulation;
    }

    @Override
    public String noun() {
        return "rankSimulation";
    }

    @Override
    public UUID ownerId() {
        return createdBy;
    }
}

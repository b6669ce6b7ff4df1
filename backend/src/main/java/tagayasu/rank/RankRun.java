package tagayasu.rank;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Problem;

/** One ranking of all units as of the last day of a period; a later revision of the period supersedes it. */
@Entity
public class RankRun extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    /** A calendar month, {@code YYYY-MM}. */
    public String period;

    public int revision;
    public UUID schemeId;
    public LocalDate asOf;
    public LocalDate windowFrom;
    public UUID previousRunId;
    public String mark = "";
    public Instant startedAt;
    public Instant finishedAt;
    public UUID startedBy;

    /** Sales of the ranked units within the window. */
    public long salesCounted;

    /** Units with a purchase in the window. */
    public int rated;

    /** Units that got a rank: the rated ones, those that bought only before, and overridden ones. */
    public int ranked;

    public int changed;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode thresholds = Json.MAPPER.createObjectNode();

    public Instant supersededAt;

    /** New ranks are in force: of which run, and whether it is of the latest period. */
    public record Finished(UUID runId, boolean latest) {}

    static RankRun require(UUID id) {
        RankRun run = findById(id);
        if (run == null) throw Problem.notFound();
        return run;
    }

    /** The revision of a period that counts. */
    static Optional<RankRun> current(YearMonth period) {
        return find("period = ?1 and supersededAt is null", period.toString()).firstResultOptional();
    }

    /** What counts of the latest period before this one. */
    static Optional<RankRun> before(YearMonth period) {
        return find("period < ?1 and supersededAt is null order by period desc", period.toString())
                .firstResultOptional();
    }

    /** What counts of the latest period of all: it gives the accounts their current rank. */
    static Optional<RankRun> latest() {
        return find("supersededAt is null order by period desc").firstResultOptional();
    }

    RankRules rules() {
        return RankScheme.require(schemeId).rules();
    }

    boolean isLatest() {
        return count("period > ?1", period) == 0;
    }

    void supersede(Instant at) {
        supersededAt = at;
        getEntityManager().flush(); // of a period only one revision may count
    }

    /** @return a month that is over, else 422 at the field */
    static YearMonth endedPeriod(String text, LocalDate today) {
        try {
            YearMonth period = YearMonth.parse(text);
            if (!BusinessCalendar.isUsual(period.atDay(1))) throw Problem.invalid("invalid_period", "/period");
            if (!period.isBefore(YearMonth.from(today))) throw Problem.invalid("period_not_ended", "/period");
            return period;
        } catch (DateTimeParseException e) {
            throw Problem.invalid("invalid_period", "/period");
        }
    }
}

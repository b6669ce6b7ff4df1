package tagayasu.customer.campaign;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** A marketing activity, such as an exhibition, that deals, cards and forms name as their source. Belongs to nobody. */
@Entity
public class Campaign extends Stored {

    public static final String NOUN = "campaign";

    public String code;
    public String name;
    public String kind;
    public BigDecimal cost;
    public String note;
    public UUID deletedBy;

    private LocalDate startsOn;
    private LocalDate endsOn;

    /** @param to last day; null = until further notice */
    void runs(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) throw Problem.invalid("ends_before_it_starts", "/endsOn");
        startsOn = from;
        endsOn = to;
    }

    public boolean isRunning(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public static Optional<Campaign> living(UUID id) {
        return Campaign.<Campaign>findByIdOptional(id).filter(campaign -> campaign.deletedAt == null);
    }

    static Campaign require(UUID id) {
        return living(id).orElseThrow(Problem::notFound);
    }
}

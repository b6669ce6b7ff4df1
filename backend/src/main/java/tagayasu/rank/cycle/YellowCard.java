package tagayasu.rank.cycle;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import tagayasu.platform.Ids;
import tagayasu.platform.problem.Problem;

/** A customer whose visit is overdue. Opened and cleared by {@link YellowCards}; people snooze it or call it false. */
@Entity
@DynamicUpdate
public class YellowCard extends PanacheEntityBase {

    private static final int LONGEST_SNOOZE = 90;

    @Id
    public UUID id = Ids.next();

    public UUID accountId;
    private LocalDate countedFrom;
    private LocalDate dueOn;
    private LocalDate openedOn;
    private LocalDate toldOn;
    private LocalDate escalatedOn;
    private LocalDate atRiskOn;
    private LocalDate snoozedUntil;
    private String snoozeReason;
    private UUID snoozedBy;
    private LocalDate clearedOn;
    private String clearedHow;
    private UUID clearedBy;
    private UUID clearedByContactId;
    private String falseAlarmReason;

    /** Locked, so that what two people do at once, or a person and the morning, follows one another. */
    static YellowCard require(UUID id) {
        YellowCard card = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (card == null) throw Problem.notFound();
        return card;
    }

    LocalDate snoozedUntil() {
        return snoozedUntil;
    }

    String snoozeReason() {
        return snoozeReason;
    }

    /** Out of the way up to and including this day; it goes to nobody else meanwhile. */
    void snooze(LocalDate until, String reason, UUID by, LocalDate today) {
        requireOpen();
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_SNOOZE)))
            throw Problem.invalid("snooze_out_of_range", "/until");
        snoozedUntil = until;
        snoozeReason = reason;
        snoozedBy = by;
    }

    void wake() {
        requireOpen();
        if (snoozedUntil == null) throw Problem.notFound();
        snoozedUntil = null;
        snoozeReason = null;
        snoozedBy = null;
    }

    /** It stays in the history with the reason. */
    void callFalse(String reason, UUID by, LocalDate today) {
        requireOpen();
        clearedOn = today;
        clearedHow = "falseAlarm";
        clearedBy = by;
        falseAlarmReason = reason;
    }

    private void requireOpen() {
        if (clearedOn != null) throw Problem.refused("card_cleared");
    }
}

package tagayasu.customer.alarm;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import tagayasu.customer.Account;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;

/** Something that should have been done by a day and was not. Opened and cleared by {@link Alarms}; people put it off. */
@Entity
@DynamicUpdate
public class Alarm extends PanacheEntityBase implements Owned {

    private static final int LONGEST_SNOOZE = 90;

    @Id
    public UUID id;

    public String kind;
    public String subjectKind;
    public UUID subjectId;
    public UUID accountId;
    public UUID ownerId;
    private LocalDate toldOn;
    private LocalDate snoozedUntil;
    private String snoozeReason;
    private UUID snoozedBy;
    private LocalDate clearedOn;

    /** Locked, so that what two people do at once, or a person and the morning, follows one another. */
    static Alarm require(UUID id) {
        Alarm alarm = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (alarm == null) throw Problem.notFound();
        return alarm;
    }

    LocalDate snoozedUntil() {
        return snoozedUntil;
    }

    String snoozeReason() {
        return snoozeReason;
    }

    /** Out of the way up to and including this day; the morning after, its owner is told of it anew. */
    void snooze(LocalDate until, String reason, UUID by, LocalDate today) {
        requireOpen();
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_SNOOZE)))
            throw Problem.invalid("snooze_out_of_range", "/until");
        snoozedUntil = until;
        snoozeReason = reason;
        snoozedBy = by;
        toldOn = null;
    }

    void wake() {
        requireOpen();
        if (snoozedUntil == null) throw Problem.notFound();
        snoozedUntil = null;
        snoozeReason = null;
        snoozedBy = null;
    }

    private void requireOpen() {
        if (clearedOn != null) throw Problem.refused("alarm_cleared");
    }

    @Override
    public String noun() {
        return Alarms.NOUN;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    /** Whoever has the matter in hand, and whoever has its account in charge. */
    @Override
    public Collection<UUID> ownerIds() {
        Set<UUID> owners = new LinkedHashSet<>();
        if (ownerId != null) owners.add(ownerId);
        Account account = accountId == null ? null : Account.findById(accountId);
        if (account != null && account.ownerId != null) owners.add(account.ownerId);
        return owners;
    }
}

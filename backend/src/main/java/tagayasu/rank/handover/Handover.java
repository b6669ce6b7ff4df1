package tagayasu.rank.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;

/** Customers of one of us, all or some, go to another on a day. */
@Entity
public class Handover extends Stored implements Owned {

    public static final String NOUN = "handover";

    public enum State {
        planned,
        done,
        cancelled
    }

    public UUID fromId;
    public UUID toId;
    public LocalDate movesOn;
    public boolean whole;
    public String note;

    @Enumerated(EnumType.STRING)
    private State state = State.planned;

    private LocalDate doneOn;
    private UUID journalId;
    private UUID cancelledBy;
    private Instant cancelledAt;
    private LocalDate stuckSince;

    @Override
    public String noun() {
        return NOUN;
    }

    /** Whoever hands over, takes over or planned it. */
    @Override
    public Collection<UUID> ownerIds() {
        return createdBy == null ? List.of(fromId, toId) : List.of(fromId, toId, createdBy);
    }

    @Override
    public UUID ownerId() {
        return toId;
    }

    /** Held until the transaction ends; null when there is none. Who waited for another sees what that one did. */
    static Handover locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static Handover require(UUID id) {
        Handover handover = findById(id);
        if (handover == null) throw Problem.notFound();
        return handover;
    }

    boolean isDue(LocalDate today) {
        return state == State.planned && !movesOn.isAfter(today);
    }

    void carriedOut(LocalDate day, UUID entry) {
        state = State.done;
        doneOn = day;
        journalId = entry;
        stuckSince = null;
    }

    /** False when that was known already. */
    boolean stick(LocalDate day) {
        if (stuckSince != null) return false;
        stuckSince = day;
        return true;
    }

    void cancel(UUID by, Instant at) {
        if (state != State.planned) throw Problem.refused("handover_not_planned");
        state = State.cancelled;
        cancelledBy = by;
        cancelledAt = at;
    }

    State state() {
        return state;
    }

    LocalDate doneOn() {
        return doneOn;
    }
}

package tagayasu.activity.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;

/**
 * A visit, call or mail between our people and a customer: a plan, and then its result beside it. Whoever may read it owns
 * it in the sense of the policy; who may change it are its {@link #participants}.
 */
@Entity
public class Contact extends Stored implements Owned {

    public static final String NOUN = "contact";

    public static final String PLANNED = "planned";
    public static final String DONE = "done";
    public static final String CANCELLED = "cancelled";

    public UUID accountId;

    /** The deal it is about; may be null. */
    public UUID dealId;

    public String purpose;
    public String method;
    public String subject = "";
    public UUID ownerId;
    public UUID reportToId;
    public String source = "hand";
    public UUID deletedBy;

    @ElementCollection
    @CollectionTable(name = "contact_participant", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "user_id")
    public Set<UUID> participantIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "contact_person", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "person_id")
    public Set<UUID> personIds = new LinkedHashSet<>();

    private String state = PLANNED;
    private LocalDate plannedOn;
    private LocalTime plannedFrom;
    private LocalTime plannedTo;
    private boolean countsAsVisit;

    @Embedded
    private ContactTold told;

    private UUID confirmedBy;
    private Instant confirmedAt;
    private String cancelledReason;

    /** Contacts of these accounts came, went or changed; published in the transaction of the change. */
    public record Changed(Set<UUID> accountIds) {}

    /**
     * A result waits for the confirmation of this user.
     *
     * @param edited it was told before, and the result has changed since
     */
    public record Reported(UUID contactId, UUID reportTo, boolean edited) {}

    /** The result was confirmed, or there is nothing to confirm any more. */
    public record Settled(UUID contactId, UUID by) {}

    /** Something was learnt of the account there; the wing's remarks keep it. */
    public record Noted(UUID contactId, List<ContactRemark> remarks) {}

    /** A plan stands on another day or at another time than these. */
    public record Moved(UUID contactId, LocalDate fromDay, LocalTime fromTime) {}

    /** A plan was called off. */
    public record Cancelled(UUID contactId) {}

    /** Users who take part from now on. */
    public record Invited(UUID contactId, Set<UUID> users) {}

    /** Sets the day of a plan, also of one that stands already. */
    public void plan(LocalDate day, LocalTime from, LocalTime to, boolean wouldCount) {
        if (!state.equals(PLANNED)) throw Problem.refused("contact_not_planned");
        if (day == null) throw Problem.invalid("not_null", "/plannedOn");
        if (from == null) throw Problem.invalid("not_null", "/plannedFrom");
        if (purpose == null) throw Problem.invalid("not_null", "/purpose");
        if (to != null && !to.isAfter(from)) throw Problem.invalid("ends_before_it_starts", "/plannedTo");
        plannedOn = day;
        plannedFrom = from;
        plannedTo = to;
        countsAsVisit = wouldCount;
    }

    /** Whether it counts as a visit is fixed here, whatever its purpose comes to mean later. */
    public void report(boolean counts) {
        requireOpen();
        state = DONE;
        countsAsVisit = counts;
    }

    void requireOpen() {
        if (state.equals(DONE)) throw Problem.refused("contact_done");
        if (state.equals(CANCELLED)) throw Problem.refused("contact_cancelled");
    }

    void recount(boolean counts) {
        countsAsVisit = counts;
    }

    /** What came of it, also of a result that stands already; whatever had been confirmed was something else. */
    void tell(ContactTold what) {
        if (!state.equals(DONE)) throw Problem.refused("contact_not_done");
        told = what;
        confirmedBy = null;
        confirmedAt = null;
    }

    public void cancel(String reason) {
        if (!state.equals(PLANNED)) throw Problem.refused("contact_not_planned");
        state = CANCELLED;
        cancelledReason = reason;
    }

    public void resume() {
        if (!state.equals(CANCELLED)) throw Problem.refused("contact_not_cancelled");
        state = PLANNED;
        cancelledReason = null;
    }

    /** Once; who confirms again changes nothing. */
    public void confirm(UUID by, Instant at) {
        if (!state.equals(DONE) || reportToId == null) throw Problem.refused("nothing_to_confirm");
        if (!reportToId.equals(by)) throw Problem.forbidden("not_reported_to_you");
        if (confirmedAt != null) return;
        confirmedBy = by;
        confirmedAt = at;
    }

    /** Whoever confirmed it takes that back. */
    void unconfirm(UUID by) {
        if (!by.equals(confirmedBy)) throw Problem.forbidden("not_reported_to_you");
        confirmedBy = null;
        confirmedAt = null;
    }

    public static Contact require(UUID id) {
        return Contact.<Contact>findByIdOptional(id)
                .filter(contact -> contact.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    /** Whoever has the account in charge, takes part, or is reported to. */
    @Override
    public Collection<UUID> ownerIds() {
        Set<UUID> owners = new LinkedHashSet<>(participantIds);
        Account account = Account.findById(accountId);
        if (account != null && account.ownerId != null) owners.add(account.ownerId);
        if (reportToId != null) owners.add(reportToId);
        return owners;
    }

    /** To the policy: who may change it, report it, or call it off. */
    public Owned participants() {
        return new Participants(ownerId, Set.copyOf(participantIds));
    }

    private record Participants(UUID ownerId, Collection<UUID> ownerIds) implements Owned {
        @Override
        public String noun() {
            return NOUN;
        }
    }

    public String state() {
        return state;
    }

    public boolean isDone() {
        return state.equals(DONE);
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public LocalTime plannedFrom() {
        return plannedFrom;
    }

    public LocalTime plannedTo() {
        return plannedTo;
    }

    /** Null until it was held. */
    public ContactTold told() {
        return told;
    }

    public boolean countsAsVisit() {
        return countsAsVisit;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}

package tagayasu.sales.deal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.customer.Account;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.product.OrderLine;
import tagayasu.staff.Owned;

/** What we hope to sell to an account, from the first talk until it is won, lost or otherwise closed. */
@Entity
public class Deal extends Stored implements Owned {

    public static final String NOUN = "deal";

    /** The right to open a closed deal again. */
    public static final String REOPENING = "dealReopening";

    public UUID accountId;
    public String name;
    public UUID ownerId;
    public UUID stageId;
    public LocalDate expectedOn;
    public LocalDate openedOn;
    public UUID campaignId;

    /** The last day by which something must be done about it; null = not urgent. */
    private LocalDate urgentBy;

    private Instant urgentAt;

    public String note;
    public UUID importId;
    public UUID deletedBy;

    @ElementCollection
    @CollectionTable(name = "deal_person", joinColumns = @JoinColumn(name = "deal_id"))
    public Set<DealPerson> persons = new LinkedHashSet<>();

    @OneToMany(mappedBy = "deal", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("lineNo")
    private List<DealLine> lines = new ArrayList<>();

    private String probability;
    private BigDecimal percent;
    private BigDecimal amount = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.open;

    private String closing;
    private LocalDate closedOn;
    private UUID closedBy;
    private String closingReason;
    private String closingNote;
    private UUID saleId;

    /** How it stands; the constants are the codes of the API. */
    public enum Outcome {
        open,
        won,
        lost,
        other
    }

    /** Deals of these accounts came, went or changed; published in the transaction of the change. */
    public record Changed(Set<UUID> accountIds) {}

    /** Another day asks for another action. @param by null = it is not urgent */
    void urge(LocalDate by, Instant now) {
        if (Objects.equals(by, urgentBy)) return;
        urgentBy = by;
        urgentAt = by == null ? null : now;
    }

    /** @param percent what the master says of the probability */
    void weigh(String code, BigDecimal percent) {
        probability = code;
        this.percent = percent;
    }

    /** @param written null = the sum of the lines, or nothing */
    void order(BigDecimal written, List<DealLine> ordered) {
        amount = OrderLine.total(written, ordered);
        lines.clear();
        // The old lines go first, or a new line would meet the number of an old one.
        if (isPersistent()) flush();
        int lineNo = 0;
        for (DealLine line : ordered) {
            line.deal = this;
            line.lineNo = ++lineNo;
            lines.add(line);
        }
    }

    void close(DealClosure closure, Outcome as, LocalDate on, UUID by) {
        requireOpen();
        if (on.isBefore(openedOn)) throw Problem.invalid("closed_before_opened", "/closedOn");
        if (closure.amount() != null && !lines.isEmpty() && closure.amount().compareTo(amount) != 0)
            throw Problem.invalid("lines_differ_from_amount", "/amount");
        if (closure.amount() != null) amount = closure.amount();
        outcome = as;
        closing = closure.closing();
        closedOn = on;
        closedBy = by;
        closingReason = closure.closingReason();
        closingNote = closure.note() == null || closure.note().isBlank()
                ? null
                : closure.note().strip();
    }

    void reopen() {
        if (outcome == Outcome.open) throw Problem.refused("deal_not_closed");
        outcome = Outcome.open;
        closing = null;
        closedOn = null;
        closedBy = null;
        closingReason = null;
        closingNote = null;
    }

    void requireOpen() {
        if (outcome != Outcome.open) throw Problem.refused("deal_closed");
    }

    /** Remembers the sale that was made of it. */
    void soldBy(UUID sale) {
        saleId = sale;
    }

    public LocalDate urgentBy() {
        return urgentBy;
    }

    public List<DealLine> lines() {
        return lines;
    }

    public String probability() {
        return probability;
    }

    public BigDecimal percent() {
        return percent;
    }

    public BigDecimal amount() {
        return amount;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String closing() {
        return closing;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public UUID saleId() {
        return saleId;
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    /** Also whoever has the account in charge. */
    @Override
    public Collection<UUID> ownerIds() {
        return Stream.of(ownerId, account().ownerId).filter(Objects::nonNull).toList();
    }

    public Account account() {
        return Account.findById(accountId);
    }

    public static Deal require(UUID id) {
        return Deal.<Deal>findByIdOptional(id)
                .filter(deal -> deal.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }
}

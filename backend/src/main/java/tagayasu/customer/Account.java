package tagayasu.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import tagayasu.platform.HomeCurrency;
import tagayasu.platform.Stored;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.text.JapaneseText;
import tagayasu.staff.Owned;

/** A company we sell to; a branch is an account with a parent. */
@Entity
@DynamicUpdate // the rank and sales columns are written by other wings' statements and must not be written back
public class Account extends Stored implements Owned {

    public static final String NOUN = "account";

    public String code;
    public String name;
    public String nameKana = "";
    public String nameEn = "";
    public String corporateNumber;
    public List<String> roles = List.of("customer");
    public String industry;
    public String postalCode;
    public String prefecture;
    public String city;
    public String address;
    public String building;
    public String phone;
    public String fax;
    public String email;
    public String website;
    public String currency = HomeCurrency.CODE;
    public UUID billToId;
    public UUID collectFromId;
    public UUID ownerId;
    public String note;

    /** Days of the week on which it receives nobody: {@code monday} to {@code sunday}. */
    public List<String> closedWeekdays = List.of();

    public UUID deletedBy;

    private String sortKey = "";
    private UUID parentId;
    private UUID headId = id;

    @Enumerated(EnumType.STRING)
    private LifeCycle lifeCycle = LifeCycle.prospect;

    private LocalDate lifeCycleOn;

    // Facts of the rank and sales wings, shown here and written by their statements only.
    private String rank;
    private String previousRank;
    private LocalDate rankChangedOn;
    private String rankPeriod;
    private boolean rankInherited;
    private boolean rankExcluded;
    private String rankExcludedReason;
    private String rankOverride;
    private String rankOverrideReason;
    private UUID rankOverrideBy;
    private Instant rankOverrideAt;
    private Integer rankPoints;
    private Short recencyScore;
    private Short frequencyScore;
    private Short monetaryScore;
    private Integer recencyDays;
    private Integer frequency;
    private BigDecimal monetary;
    private LocalDate firstSaleOn;
    private LocalDate lastSaleOn;

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    public UUID parentId() {
        return parentId;
    }

    /** The topmost ancestor; the account itself when it has no parent. */
    public UUID headId() {
        return headId;
    }

    /** Its place in the tree, found and guarded by {@link AccountTree}. Null makes it a head office. */
    void moveUnder(UUID parent, UUID head) {
        parentId = parent;
        headId = head;
    }

    /** Keeps the key by which lists sort: folded kana, else the folded name. */
    void sortByName() {
        sortKey = JapaneseText.sortKey(nameKana, name);
    }

    public LifeCycle lifeCycle() {
        return lifeCycle;
    }

    /** A person moves an account that has never bought between latent and prospect; sales decide about the other stages. */
    void moveTo(LifeCycle stage, LocalDate on) {
        if (stage == null || stage == lifeCycle) return;
        if (!stage.isSetByHand() || firstSaleOn != null) throw Problem.invalid("life_cycle_by_sales", "/lifeCycle");
        lifeCycle = stage;
        lifeCycleOn = on;
    }

    /** Into the bin. Branches must be moved or binned first, or they would hang in the air. */
    public void bin(Instant at, UUID by) {
        if (count("parentId = ?1 and deletedAt is null", id) > 0) throw Problem.refused("account_has_branches");
        deletedAt = at;
        deletedBy = by;
    }

    /** Out of the bin, into its old place if that is still there. */
    public void restore() {
        Account parent = parentId == null ? null : findById(parentId);
        if (parent != null && parent.deletedAt != null) throw Problem.refused("restore_parent_first");
        headId = parent == null ? id : parent.headId;
        deletedAt = null;
        deletedBy = null;
    }

    /** How the journal knows it. */
    public Journal.Subject subject() {
        return new Journal.Subject(NOUN, id, name);
    }

    /** A living account, or 404. */
    public static Account require(UUID id) {
        return Account.<Account>findByIdOptional(id)
                .filter(account -> account.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }

    public static Optional<Account> byCode(String code) {
        return find("code = ?1 and deletedAt is null", code).firstResultOptional();
    }

    public RankFacts rankFacts() {
        return new RankFacts(
                rank,
                previousRank,
                rankChangedOn,
                rankPeriod,
                rankInherited,
                rankExcluded,
                rankExcludedReason,
                rankOverride,
                rankOverrideReason,
                rankOverrideBy,
                rankOverrideAt,
                rankPoints,
                recencyScore,
                frequencyScore,
                monetaryScore,
                recencyDays,
                frequency,
                monetary);
    }

    public LocalDate firstSaleOn() {
        return firstSaleOn;
    }

    public LocalDate lastSaleOn() {
        return lastSaleOn;
    }

    /** These accounts, with all below them, have another head office, or are new branches. */
    public record Placed(List<UUID> accountIds) {}

    /** What the rank wing knows of an account; scores are of the latest period's run. */
    public record RankFacts(
            String rank,
            String previousRank,
            LocalDate changedOn,
            String period,
            boolean inherited,
            boolean excluded,
            String excludedReason,
            String override,
            String overrideReason,
            UUID overrideBy,
            Instant overrideAt,
            Integer points,
            Short recencyScore,
            Short frequencyScore,
            Short monetaryScore,
            Integer recencyDays,
            Integer frequency,
            BigDecimal monetary) {}
}

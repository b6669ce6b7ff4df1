package tagayasu.staff.codes;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** A code of a list. What records hold is {@link #code}; people read the name in their language. */
@Entity
public class CodeItem extends Stored {

    public static final String NOUN = "codeList";

    public String list;
    public String code;
    public String nameJa;
    public String nameEn;
    public int position;

    /** What the code means to the program, of the flags that its list offers. */
    public List<String> flags = List.of();

    /** What the list counts by; null in a list without numbers. */
    public BigDecimal number;

    private LocalDate validFrom;
    private LocalDate validTo;
    private Instant retiredAt;

    /** @param from first day on which it is offered; @param to last day; either may be null */
    public void offer(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) throw Problem.invalid("ends_before_it_starts", "/validTo");
        validFrom = from;
        validTo = to;
    }

    /** Not offered any more, but still read. */
    public void retire(Instant at) {
        if (retiredAt == null) retiredAt = at;
    }

    public void offerAgain() {
        retiredAt = null;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public Instant retiredAt() {
        return retiredAt;
    }

    /** Whether the code means this to the program, also when it is not offered any more. */
    public static boolean isFlagged(String list, String code, String flag) {
        return byCode(list, code).filter(item -> item.flags.contains(flag)).isPresent();
    }

    public static Optional<CodeItem> byCode(String list, String code) {
        return find("list = ?1 and code = ?2", list, code).firstResultOptional();
    }

    /** A code came, went or means something else; published in the transaction of the change. */
    public record Changed(String list, String code) {}

    public static List<CodeItem> all() {
        return list("order by list, position, code");
    }

    public static CodeItem require(String list, UUID id) {
        return CodeItem.<CodeItem>find("list = ?1 and id = ?2", list, id)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}

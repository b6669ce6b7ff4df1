package tagayasu.staff.codes;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    public static List<CodeItem> all() {
        return list("order by list, position, code");
    }

    public static CodeItem require(String list, UUID id) {
        return CodeItem.<CodeItem>find("list = ?1 and id = ?2", list, id)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}

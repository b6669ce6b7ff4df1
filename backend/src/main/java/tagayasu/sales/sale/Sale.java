package tagayasu.sales.sale;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.product.OrderLine;

/** One order of one account, with its lines. An amount below zero is a return. */
@Entity
public class Sale extends Stored {

    public static final String NOUN = "sale";

    public UUID accountId;
    public UUID personId;
    public LocalDate soldOn;
    public String orderNo;
    public UUID staffId;
    public String note;
    public UUID importId;
    public UUID deletedBy;

    private BigDecimal amount;

    @OneToMany(mappedBy = "sale", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("lineNo")
    private List<SaleLine> lines = new ArrayList<>();

    /** Sales of these accounts came, went or changed; published in the transaction of the change. */
    public record Changed(List<UUID> accountIds) {}

    public BigDecimal amount() {
        return amount;
    }

    public List<SaleLine> lines() {
        return lines;
    }

    /**
     * Takes the order as it is written: the lines with their sum, or an amount without lines.
     *
     * @param written null = the sum of the lines
     */
    public void order(BigDecimal written, List<SaleLine> ordered) {
        if (written == null && ordered.isEmpty()) throw Problem.invalid("amount_or_lines_needed", "/amount");
        amount = OrderLine.total(written, ordered);
        lines.clear();
        // The old lines go first, or a new line would meet the number of an old one.
        if (isPersistent()) flush();
        int lineNo = 0;
        for (SaleLine line : ordered) {
            line.sale = this;
            line.lineNo = ++lineNo;
            lines.add(line);
        }
    }

    public static Sale require(UUID id) {
        return Sale.<Sale>findByIdOptional(id)
                .filter(sale -> sale.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }

    /** The account whose owner decides who may see the sale. */
    public Account account() {
        return Account.findById(accountId);
    }
}

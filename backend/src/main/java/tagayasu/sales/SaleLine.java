package tagayasu.sales;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import tagayasu.platform.Ids;

/** One product of an order. */
@Entity
public class SaleLine extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sale_id")
    public Sale sale;

    public int lineNo;
    public UUID productId;

    /** The product's name when it was sold, or the only name when the product is in no master. */
    public String productName = "";

    public BigDecimal quantity;
    public BigDecimal unitPrice;
    public BigDecimal amount;
}

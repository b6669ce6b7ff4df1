package tagayasu.sales.sale;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import tagayasu.sales.product.OrderLine;

/** One product of a sale. */
@Entity
public class SaleLine extends OrderLine {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sale_id")
    public Sale sale;
}

package tagayasu.sales.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import tagayasu.sales.product.OrderLine;

/** One product of a deal. */
@Entity
public class DealLine extends OrderLine {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "deal_id")
    public Deal deal;
}

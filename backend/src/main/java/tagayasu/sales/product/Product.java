package tagayasu.sales.product;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** What we sell. Everybody who may read products reads all of them. */
@Entity
public class Product extends Stored {

    public static final String NOUN = "product";

    /** The right to see what a product costs us. */
    public static final String COST = "productCost";

    public String code;
    public String name;
    public String nameKana = "";
    public UUID categoryId;
    public BigDecimal unitPrice;
    public BigDecimal cost;
    public LocalDate validFrom;
    public LocalDate validTo;
    public UUID deletedBy;

    public static Product require(UUID id) {
        return Product.<Product>findByIdOptional(id)
                .filter(product -> product.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }

    public static Optional<Product> byCode(String code) {
        return find("code = ?1 and deletedAt is null", code).firstResultOptional();
    }
}

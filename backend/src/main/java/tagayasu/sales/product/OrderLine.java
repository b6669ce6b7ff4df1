package tagayasu.sales.product;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Ids;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;

/** One product of a sale, a deal or a quotation. */
@MappedSuperclass
public abstract class OrderLine extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public int lineNo;
    public UUID productId;

    /** The product's name when it was ordered, or the only name when the product is in no master. */
    public String productName = "";

    public BigDecimal quantity;
    public BigDecimal unitPrice;
    public BigDecimal amount;

    /**
     * The amount of an order as it is written: the sum of its lines, or an amount without lines.
     *
     * @param written null = the sum of the lines
     */
    public static BigDecimal total(BigDecimal written, List<? extends OrderLine> lines) {
        BigDecimal sum = lines.stream().map(line -> line.amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (written != null && !lines.isEmpty() && written.compareTo(sum) != 0)
            throw Problem.invalid("lines_differ_from_amount", "/amount");
        if (!fits(sum)) throw Problem.invalid("number_range", "/amount");
        return written == null ? sum : written;
    }

    /** Over alias a: some of its amount belongs to no product. */
    public static Sql someWithoutProduct(String table, String order) {
        String lines = "select from " + table + " l where l." + order + " = a.id";
        return Sql.of("(exists (" + lines + " and l.product_id is null) or not exists (" + lines + "))");
    }

    /** Money is kept with 14 digits before the point. */
    static boolean fits(BigDecimal money) {
        return money.precision() - (long) money.scale() <= 14;
    }
}

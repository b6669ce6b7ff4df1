package tagayasu.sales.product;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;

/** A line as the page of its sale or deal shows it. */
@Schema(name = "OrderLine")
public record OrderLineView(
        @NotNull int lineNo,
        UUID productId,
        String productCode,
        @NotNull String productName,
        BigDecimal quantity,
        BigDecimal unitPrice,
        @NotNull BigDecimal amount) {

    /** @param table of the lines, whose column {@code owner} names what they belong to */
    public static Sql select(String table, String owner, UUID of) {
        return Sql.of(
                "select l.*, p.code as product_code from " + table
                        + " l left join product p on p.id = l.product_id where l." + owner + " = ? order by l.line_no",
                of);
    }

    public static OrderLineView of(Row row) {
        return new OrderLineView(
                row.integer("line_no"),
                row.uuid("product_id"),
                row.text("product_code"),
                row.text("product_name"),
                row.decimal("quantity"),
                row.decimal("unit_price"),
                row.decimal("amount"));
    }
}

package tagayasu.sales.product;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;

/** What a caller may set on a line of a sale or a deal. The product is named by its id, by its code, or only by its name. */
@Schema(name = "OrderLineInput")
public record OrderLineInput(
        UUID productId,

        @Size(max = 50) @Schema(description = "Instead of productId")
        String productCode,

        @Size(max = 300) @Schema(description = "The product's own name when absent")
        String productName,

        @Digits(integer = 14, fraction = 4) BigDecimal quantity,
        @Digits(integer = 14, fraction = 4) BigDecimal unitPrice,

        @Digits(integer = 14, fraction = 4) @Schema(description = "quantity × unitPrice when absent")
        BigDecimal amount) {

    public static OrderLineInput of(OrderLine line) {
        return new OrderLineInput(line.productId, null, line.productName, line.quantity, line.unitPrice, line.amount);
    }

    /** @param inputs may be null; errors point to {@code /lines/n} */
    public static <L extends OrderLine> List<L> toLines(List<OrderLineInput> inputs, Supplier<L> empty) {
        if (inputs == null || inputs.isEmpty()) return List.of();
        List<Product> products = products(inputs);
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> inputs.get(i).fill(empty.get(), "/lines/" + i, products))
                .toList();
    }

    private <L extends OrderLine> L fill(L line, String at, List<Product> products) {
        Product product = product(at, products);
        line.productId = product == null ? null : product.id;
        line.productName = productName != null ? productName : product == null ? "" : product.name;
        line.quantity = quantity;
        line.unitPrice = unitPrice;
        line.amount = amount != null ? amount : computed(at);
        return line;
    }

    private Product product(String at, List<Product> products) {
        if (productId == null && productCode == null) return null;
        return products.stream()
                .filter(productId != null ? p -> p.id.equals(productId) : this::isCoded)
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid("unknown_product", at + (productId != null ? "/productId" : "/productCode")));
    }

    private boolean isCoded(Product product) {
        return product.deletedAt == null && product.code.equals(productCode.strip());
    }

    /** Exact: a product of more than four decimals is refused rather than rounded behind the caller's back. */
    private BigDecimal computed(String at) {
        if (quantity == null || unitPrice == null) throw Problem.invalid("amount_needed", at + "/amount");
        BigDecimal product = quantity.multiply(unitPrice).stripTrailingZeros();
        if (product.scale() > 4) throw Problem.invalid("too_many_decimals", at + "/amount");
        if (!OrderLine.fits(product)) throw Problem.invalid("number_range", at + "/amount");
        return product;
    }

    /** What the lines name, in one statement; by its id also a product in the bin. */
    private static List<Product> products(List<OrderLineInput> inputs) {
        List<UUID> ids = named(inputs, OrderLineInput::productId);
        List<String> codes = named(
                inputs,
                line -> line.productCode() == null ? null : line.productCode().strip());
        if (ids.isEmpty() && codes.isEmpty()) return List.of();
        return Product.list("id in ?1 or code in ?2 and deletedAt is null", ids, codes);
    }

    private static <T> List<T> named(List<OrderLineInput> inputs, Function<OrderLineInput, T> by) {
        return inputs.stream().map(by).filter(Objects::nonNull).distinct().toList();
    }
}

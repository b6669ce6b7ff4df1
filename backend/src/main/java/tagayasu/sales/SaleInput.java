package tagayasu.sales;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;

/** What a caller may set on a sale. The account is named by its id or by its code. */
@Schema(name = "SaleInput")
public record SaleInput(
        UUID accountId,

        @Size(max = 50) @Schema(description = "Instead of accountId", example = "C000123")
        String accountCode,

        UUID personId,
        @NotNull LocalDate soldOn,

        @Size(max = 100) @Schema(description = "Unique among living sales")
        String orderNo,

        @Digits(integer = 14, fraction = 4)
        @Schema(description = "Sum of the lines when absent; below zero it is a return", example = "12800")
        BigDecimal amount,

        @Schema(description = "Who sold it; the caller when absent on creation")
        UUID staffId,

        @Size(max = 10_000) String note,
        @Size(max = 1000) List<@Valid @NotNull Line> lines) {

    @Schema(name = "SaleLineInput")
    public record Line(
            UUID productId,

            @Size(max = 50) @Schema(description = "Instead of productId")
            String productCode,

            @Size(max = 300) @Schema(description = "The product's own name when absent")
            String productName,

            @Digits(integer = 14, fraction = 4) BigDecimal quantity,
            @Digits(integer = 14, fraction = 4) BigDecimal unitPrice,

            @Digits(integer = 14, fraction = 4) @Schema(description = "quantity × unitPrice when absent")
            BigDecimal amount) {

        static Line of(SaleLine line) {
            return new Line(line.productId, null, line.productName, line.quantity, line.unitPrice, line.amount);
        }

        SaleLine toLine(String at, List<Product> products) {
            SaleLine line = new SaleLine();
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
                    .orElseThrow(() -> Problem.invalid(
                            "unknown_product", at + (productId != null ? "/productId" : "/productCode")));
        }

        private boolean isCoded(Product product) {
            return product.deletedAt == null && product.code.equals(productCode.strip());
        }

        /** Exact: a product of more than four decimals is refused rather than rounded behind the caller's back. */
        private BigDecimal computed(String at) {
            if (quantity == null || unitPrice == null) throw Problem.invalid("amount_needed", at + "/amount");
            BigDecimal product = quantity.multiply(unitPrice).stripTrailingZeros();
            if (product.scale() > 4) throw Problem.invalid("too_many_decimals", at + "/amount");
            if (!Sale.fits(product)) throw Problem.invalid("number_range", at + "/amount");
            return product;
        }
    }

    static SaleInput of(Sale sale) {
        return new SaleInput(
                sale.accountId,
                null,
                sale.personId,
                sale.soldOn,
                sale.orderNo,
                sale.amount(),
                sale.staffId,
                sale.note,
                sale.lines().stream().map(Line::of).toList());
    }

    SaleInput withAmount(BigDecimal other) {
        return new SaleInput(accountId, accountCode, personId, soldOn, orderNo, other, staffId, note, lines);
    }

    List<SaleLine> toLines() {
        if (lines == null || lines.isEmpty()) return List.of();
        List<Product> products = products();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).toLine("/lines/" + i, products))
                .toList();
    }

    /** What the lines name, in one statement; by its id also a product in the bin. */
    private List<Product> products() {
        List<UUID> ids = named(Line::productId);
        List<String> codes = named(
                line -> line.productCode() == null ? null : line.productCode().strip());
        if (ids.isEmpty() && codes.isEmpty()) return List.of();
        return Product.list("id in ?1 or code in ?2 and deletedAt is null", ids, codes);
    }

    private <T> List<T> named(Function<Line, T> by) {
        return lines.stream().map(by).filter(Objects::nonNull).distinct().toList();
    }
}

package tagayasu.sales.sale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.sales.product.OrderLineInput;

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
        @Size(max = 1000) List<@Valid @NotNull OrderLineInput> lines) {

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
                sale.lines().stream().map(OrderLineInput::of).toList());
    }

    SaleInput withAmount(BigDecimal other) {
        return new SaleInput(accountId, accountCode, personId, soldOn, orderNo, other, staffId, note, lines);
    }

    List<SaleLine> toLines() {
        return OrderLineInput.toLines(lines, SaleLine::new);
    }
}

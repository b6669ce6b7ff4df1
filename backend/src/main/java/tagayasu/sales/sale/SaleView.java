package tagayasu.sales.sale;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.sales.product.OrderLineView;
import tagayasu.staff.StaffDirectory;

/** A sale with its lines. */
@Schema(name = "Sale")
public record SaleView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID accountId,
        @NotNull String accountCode,
        @NotNull String accountName,
        UUID personId,
        String personName,
        @NotNull LocalDate soldOn,
        String orderNo,
        @NotNull BigDecimal amount,

        @Schema(description = "That of the account") @NotNull
        String currency,

        UUID staffId,
        String staffName,
        String note,
        @Schema(description = "The import that brought it") UUID importId,
        @NotNull List<OrderLineView> lines,
        @NotNull List<String> allowed,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static SaleView of(Row row, List<OrderLineView> lines, List<String> allowed, StaffDirectory staff) {
        return new SaleView(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("account_id"),
                row.text("account_code"),
                row.text("account_name"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.date("sold_on"),
                row.text("order_no"),
                row.decimal("amount"),
                row.text("currency"),
                row.uuid("staff_id"),
                staff.nameOf(row.uuid("staff_id")),
                row.text("note"),
                row.uuid("import_id"),
                lines,
                allowed,
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}

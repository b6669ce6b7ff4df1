package tagayasu.sales.sale;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;

/** A sale as lists show it. */
@Schema(name = "SaleRow")
public record SaleRow(
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
        @Schema(description = "Name of the first product") String productName,
        @NotNull int lineCount) {

    static final String COLUMNS =
            "a.id, a.version, a.account_id, c.code as account_code, c.name as account_name, c.currency,"
                    + " a.person_id, nullif(trim(p.family_name || ' ' || p.given_name), '') as person_name, a.sold_on, a.order_no,"
                    + " a.amount, a.staff_id, a.note, a.import_id, a.created_at, a.updated_at,"
                    + " (select l.product_name from sale_line l where l.sale_id = a.id order by l.line_no limit 1) as product_name,"
                    + " (select count(*)::int from sale_line l where l.sale_id = a.id) as line_count";

    /** A person whom the caller may not read stays without a name. */
    static Sql joins(Sql visiblePerson) {
        return Sql.of("join account c on c.id = a.account_id left join person p on p.id = a.person_id and")
                .plus(visiblePerson);
    }

    static SaleRow of(Row row, Function<UUID, String> names) {
        return new SaleRow(
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
                names.apply(row.uuid("staff_id")),
                row.text("product_name"),
                row.integer("line_count"));
    }
}

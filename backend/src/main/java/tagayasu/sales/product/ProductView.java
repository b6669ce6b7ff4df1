package tagayasu.sales.product;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

@Schema(name = "Product")
public record ProductView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        @NotNull String nameKana,
        UUID categoryId,
        String categoryName,
        BigDecimal unitPrice,

        @Schema(description = "Absent for callers without the right productCost")
        BigDecimal cost,

        LocalDate validFrom,
        LocalDate validTo) {

    static final String COLUMNS =
            "a.id, a.version, a.code, a.name, a.name_kana, a.category_id, c.name as category_name,"
                    + " a.unit_price, a.cost, a.valid_from, a.valid_to";
    static final String JOINS = "left join product_category c on c.id = a.category_id";

    static ProductView of(Row row, boolean withCost) {
        return new ProductView(
                row.uuid("id"),
                row.integer("version"),
                row.text("code"),
                row.text("name"),
                row.text("name_kana"),
                row.uuid("category_id"),
                row.text("category_name"),
                row.decimal("unit_price"),
                withCost ? row.decimal("cost") : null,
                row.date("valid_from"),
                row.date("valid_to"));
    }
}

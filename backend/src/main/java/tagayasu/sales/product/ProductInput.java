package tagayasu.sales.product;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;

/** What a caller may set on a product. */
@Schema(name = "ProductInput")
public record ProductInput(
        @NotBlank @Size(max = 50) @Schema(example = "KUTSU-RED")
        String code,

        @NotBlank @Size(max = 300) @Schema(example = "赤の靴") String name,

        @Size(max = 300) @Schema(example = "アカノクツ") String nameKana,
        UUID categoryId,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) BigDecimal unitPrice,

        @DecimalMin("0")
        @Digits(integer = 14, fraction = 4)
        @Schema(description = "Kept as it is when the caller may not see costs")
        BigDecimal cost,

        @Schema(description = "First day it is sold") LocalDate validFrom,
        @Schema(description = "Last day it is sold") LocalDate validTo) {

    static ProductInput of(Product product, boolean withCost) {
        return new ProductInput(
                product.code,
                product.name,
                product.nameKana,
                product.categoryId,
                product.unitPrice,
                withCost ? product.cost : null,
                product.validFrom,
                product.validTo);
    }

    void applyTo(Product product, boolean withCost) {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom))
            throw Problem.invalid("ends_before_it_starts", "/validTo");
        if (categoryId != null && !categoryId.equals(product.categoryId)) known(categoryId);
        product.code = code.strip();
        product.name = name;
        product.nameKana = nameKana == null ? "" : nameKana;
        product.categoryId = categoryId;
        product.unitPrice = unitPrice;
        if (withCost) product.cost = cost;
        product.validFrom = validFrom;
        product.validTo = validTo;
    }

    private static void known(UUID category) {
        ProductCategory found = ProductCategory.findById(category);
        if (found == null || found.deletedAt != null) throw Problem.invalid("unknown_category", "/categoryId");
    }
}

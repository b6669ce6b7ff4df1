package tagayasu.staff.codes;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code as its list shows it. */
@Schema(name = "CodeItem")
public record CodeItemView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String nameJa,
        @NotNull String nameEn,
        @NotNull int position,
        LocalDate validFrom,
        LocalDate validTo,

        @Schema(description = "What it means to the program, of the flags that its list offers") @NotNull
        List<String> flags,

        @Schema(description = "What its list counts by") BigDecimal number,

        @Schema(description = "Set when it is not offered any more")
        Instant retiredAt,

        @Schema(description = "Offered today: within its days and not retired") @NotNull
        boolean offered,

        @Schema(description = "Living records that hold it") @NotNull
        long uses) {

    static CodeItemView of(CodeItem item, LocalDate today, long uses) {
        boolean begun = item.validFrom() == null || !item.validFrom().isAfter(today);
        boolean over = item.validTo() != null && item.validTo().isBefore(today);
        return new CodeItemView(
                item.id,
                item.version,
                item.code,
                item.nameJa,
                item.nameEn,
                item.position,
                item.validFrom(),
                item.validTo(),
                item.flags,
                item.number,
                item.retiredAt(),
                begun && !over && item.retiredAt() == null,
                uses);
    }
}

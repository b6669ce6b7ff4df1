package tagayasu.staff.codes;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may set on a code. */
@Schema(name = "CodeItemInput")
public record CodeItemInput(
        @NotBlank @Size(max = 100) @Schema(description = "What records hold", example = "製造業")
        String code,

        @NotBlank @Size(max = 100) @Schema(example = "製造業") String nameJa,

        @NotBlank @Size(max = 100) @Schema(example = "Manufacturing")
        String nameEn,

        @Schema(description = "Order in the list, 0 when absent") @Min(0) @Max(100_000)
        Integer position,

        @Schema(description = "First day on which it is offered")
        LocalDate validFrom,

        @Schema(description = "Last day on which it is offered")
        LocalDate validTo,

        @Size(max = 20) @Schema(description = "What it means to the program, of the flags that its list offers")
        List<@NotBlank String> flags,

        @Digits(integer = 7, fraction = 2)
        @Schema(description = "What its list counts by, required where the list has a number", example = "30")
        BigDecimal number) {

    static CodeItemInput of(CodeItem item) {
        return new CodeItemInput(
                item.code,
                item.nameJa,
                item.nameEn,
                item.position,
                item.validFrom(),
                item.validTo(),
                item.flags,
                item.number);
    }

    void applyTo(CodeItem item) {
        item.code = code.strip();
        item.nameJa = nameJa.strip();
        item.nameEn = nameEn.strip();
        item.position = position == null ? 0 : position;
        item.number = number;
        item.offer(validFrom, validTo);
        item.flags =
                flags == null ? List.of() : flags.stream().distinct().sorted().toList();
    }
}

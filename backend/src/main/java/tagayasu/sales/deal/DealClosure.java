package tagayasu.sales.deal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a deal ended. */
@Schema(name = "DealClosure")
public record DealClosure(
        @NotBlank @Size(max = 100) @Schema(description = "Of the code list dealClosing", example = "won")
        String closing,

        @Schema(description = "Today when absent, never later", example = "2026-10-31")
        LocalDate closedOn,

        @Digits(integer = 14, fraction = 4)
        @Schema(description = "What it came to; the deal's own amount when absent", example = "1280000")
        BigDecimal amount,

        @Size(max = 100) @Schema(description = "Of the code list lostReason; a lost deal needs one", example = "price")
        String closingReason,

        @Size(max = 10_000) @Schema(example = "他社より納期が早いことが決め手になった。")
        String note) {}

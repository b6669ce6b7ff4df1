package tagayasu.customer.campaign;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may set on a marketing activity. */
@Schema(name = "CampaignInput")
public record CampaignInput(
        @NotBlank @Size(max = 50) @Schema(description = "Unique among living ones", example = "EXPO2026")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "食品機械展 2026")
        String name,

        @Size(max = 100) @Schema(description = "Of the code list campaignKind", example = "exhibition")
        String kind,

        @NotNull @Schema(example = "2026-06-01") LocalDate startsOn,

        @Schema(description = "Last day; absent = until further notice", example = "2026-06-30")
        LocalDate endsOn,

        @Digits(integer = 14, fraction = 4) @PositiveOrZero @Schema(example = "1200000")
        BigDecimal cost,

        @Size(max = 10_000) @Schema(example = "小間番号 E-12、来場者に粗品")
        String note) {

    static CampaignInput of(Campaign campaign) {
        return new CampaignInput(
                campaign.code,
                campaign.name,
                campaign.kind,
                campaign.startsOn(),
                campaign.endsOn(),
                campaign.cost,
                campaign.note);
    }

    void applyTo(Campaign campaign) {
        campaign.code = code.strip();
        campaign.name = name.strip();
        campaign.kind = kind;
        campaign.runs(startsOn, endsOn);
        campaign.cost = cost;
        campaign.note = note == null || note.isBlank() ? null : note;
    }
}

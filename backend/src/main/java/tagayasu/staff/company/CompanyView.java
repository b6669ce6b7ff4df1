package tagayasu.staff.company;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Our company as it stands on papers. */
@Schema(name = "Company")
public record CompanyView(
        @NotNull @Schema(example = "3") int version,
        @Schema(example = "千曲商事株式会社") String nameJa,
        @Schema(example = "Chikuma Trading Co., Ltd.") String nameEn,
        @Schema(example = "380-0001") String postalCode,
        @Schema(example = "長野県長野市千曲1-2-3") String addressJa,

        @Schema(example = "1-2-3 Chikuma, Nagano-shi, Nagano")
        String addressEn,

        @Schema(example = "026-123-4567") String phone,
        @Schema(example = "026-123-4568") String fax,
        String email,
        String website,
        @Schema(example = "T7000012050002") String registrationNumber,

        @Schema(description = "When the logo was changed; null = there is none")
        Instant logoChangedAt,

        @Schema(description = "When the seal was changed; null = there is none")
        Instant sealChangedAt) {

    static CompanyView of(Company company, Map<String, Instant> pictures) {
        return new CompanyView(
                company.version,
                company.nameJa,
                company.nameEn,
                company.postalCode,
                company.addressJa,
                company.addressEn,
                company.phone,
                company.fax,
                company.email,
                company.website,
                company.registrationNumber,
                pictures.get("logo"),
                pictures.get("seal"));
    }
}

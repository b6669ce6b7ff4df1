package tagayasu.staff.company;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.text.CorporateNumber;

/** What stands on our papers. */
@Schema(name = "CompanyInput")
public record CompanyInput(
        @Size(max = 200) @Schema(example = "千曲商事株式会社") String nameJa,

        @Size(max = 200) @Schema(example = "Chikuma Trading Co., Ltd.")
        String nameEn,

        @Size(max = 20) @Schema(example = "380-0001") String postalCode,
        @Size(max = 500) @Schema(example = "長野県長野市千曲1-2-3") String addressJa,

        @Size(max = 500) @Schema(example = "1-2-3 Chikuma, Nagano-shi, Nagano")
        String addressEn,

        @Size(max = 50) @Schema(example = "026-123-4567") String phone,
        @Size(max = 50) @Schema(example = "026-123-4568") String fax,

        @Size(max = 254) @Pattern(regexp = "^[^\\s@]+@[^\\s@]+$", message = "email_form")
        String email,

        @Size(max = 500)
        @Pattern(regexp = "^https?://[^\\s]+$", message = "website_form")
        @Schema(example = "https://example.co.jp")
        String website,

        @Pattern(regexp = "^T[0-9]{13}$", message = "registration_number_form")
        @Schema(
                description = "登録番号 of a qualified invoice issuer: T and 13 digits with their check digit",
                example = "T7000012050002")
        String registrationNumber) {

    static CompanyInput of(Company company) {
        return new CompanyInput(
                company.nameJa,
                company.nameEn,
                company.postalCode,
                company.addressJa,
                company.addressEn,
                company.phone,
                company.fax,
                company.email,
                company.website,
                company.registrationNumber);
    }

    void applyTo(Company company) {
        if (registrationNumber != null
                && CorporateNumber.parse(registrationNumber.substring(1)).isEmpty())
            throw Problem.invalid("registration_number_check_digit", "/registrationNumber");
        company.nameJa = text(nameJa);
        company.nameEn = text(nameEn);
        company.postalCode = text(postalCode);
        company.addressJa = text(addressJa);
        company.addressEn = text(addressEn);
        company.phone = text(phone);
        company.fax = text(fax);
        company.email = email;
        company.website = website;
        company.registrationNumber = registrationNumber;
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}

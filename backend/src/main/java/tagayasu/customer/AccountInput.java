package tagayasu.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.HomeCurrency;
import tagayasu.platform.problem.Acknowledgement;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.text.CorporateNumber;

/** What a caller may set on an account. */
@Schema(name = "AccountInput")
public record AccountInput(
        @Schema(description = "Made when absent", example = "C000123") @Size(max = 50)
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "㈱赤木電機")
        String name,

        @Size(max = 200) @Schema(example = "アカギデンキ") String nameKana,
        @Size(max = 200) String nameEn,

        @Pattern(regexp = "^[0-9]{13}$", message = "corporate_number_form")
        @Schema(description = "法人番号, 13 digits with its check digit")
        String corporateNumber,

        @Schema(description = "Head office of a branch") UUID parentId,

        @Schema(description = "customer, partner, supplier", example = "[\"customer\"]")
        List<@NotNull @Pattern(regexp = "^(customer|partner|supplier)$") String> roles,

        @Schema(description = "latent or prospect, while nothing was sold; absent on creation: prospect for a customer")
        LifeCycle lifeCycle,

        @Size(max = 100) String industry,
        @Size(max = 20) @Schema(example = "100-0001") String postalCode,
        @Size(max = 20) String prefecture,
        @Size(max = 100) String city,
        @Size(max = 200) String address,
        @Size(max = 200) String building,
        @Size(max = 50) String phone,
        @Size(max = 50) String fax,

        @Size(max = 254) @Pattern(regexp = "^[^\\s@]+@[^\\s@]+$", message = "email_form")
        String email,

        @Size(max = 500)
        @Pattern(regexp = "^https?://[^\\s]+$", message = "website_form")
        @Schema(example = "https://example.co.jp")
        String website,

        @Pattern(regexp = "^[A-Z]{3}$", message = "currency_form")
        @Schema(description = "ISO 4217; that of the installation when absent")
        String currency,

        @Schema(description = "請求先") UUID billToId,
        @Schema(description = "回収先") UUID collectFromId,

        @Schema(description = "Staff in charge; the caller when absent on creation")
        UUID ownerId,

        @Size(max = 10_000) String note,

        @Schema(description = "Days of the week on which it receives nobody", example = "[\"wednesday\"]")
        List<@NotNull @Pattern(regexp = "^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$") String>
                closedWeekdays,

        @Schema(description = "Keys in other systems, by system")
        Map<@Size(min = 1, max = 50) String, @Size(min = 1, max = 200) String> externalIds,

        @Schema(
                description = "Codes of warnings to go on in spite of: duplicate_candidates",
                example = "[\"duplicate_candidates\"]")
        @Size(max = 20)
        List<@NotNull @Size(max = 100) String> acknowledge,

        @Schema(description = "Why to go on; with acknowledge", example = "同じ名前の別会社") @Size(max = 1000)
        String reason) {

    static AccountInput of(Account account, Map<String, String> externalIds) {
        return new AccountInput(
                account.code,
                account.name,
                account.nameKana,
                account.nameEn,
                account.corporateNumber,
                account.parentId(),
                account.roles,
                account.lifeCycle(),
                account.industry,
                account.postalCode,
                account.prefecture,
                account.city,
                account.address,
                account.building,
                account.phone,
                account.fax,
                account.email,
                account.website,
                account.currency,
                account.billToId,
                account.collectFromId,
                account.ownerId,
                account.note,
                account.closedWeekdays,
                externalIds,
                null,
                null);
    }

    Acknowledgement acknowledgement() {
        return Acknowledgement.of(acknowledge, reason);
    }

    AccountInput withExternalIds(Map<String, String> keys) {
        return with(code, ownerId, keys);
    }

    AccountInput withOwner(UUID owner) {
        return with(code, owner, externalIds);
    }

    AccountInput withCode(String other) {
        return with(other, ownerId, externalIds);
    }

    private AccountInput with(String otherCode, UUID owner, Map<String, String> keys) {
        return new AccountInput(
                otherCode,
                name,
                nameKana,
                nameEn,
                corporateNumber,
                parentId,
                roles,
                lifeCycle,
                industry,
                postalCode,
                prefecture,
                city,
                address,
                building,
                phone,
                fax,
                email,
                website,
                currency,
                billToId,
                collectFromId,
                owner,
                note,
                closedWeekdays,
                keys,
                acknowledge,
                reason);
    }

    /** Sets everything but the place in the tree, the owner, the code and the stage, which have rules of their own. */
    void applyTo(Account account) {
        if (corporateNumber != null && CorporateNumber.parse(corporateNumber).isEmpty())
            throw Problem.invalid("corporate_number_check_digit", "/corporateNumber");
        account.name = name;
        account.nameKana = orEmpty(nameKana);
        account.nameEn = orEmpty(nameEn);
        account.corporateNumber = corporateNumber;
        account.roles = roles == null || roles.isEmpty()
                ? List.of("customer")
                : roles.stream().distinct().toList();
        account.industry = industry;
        account.postalCode = postalCode;
        account.prefecture = prefecture;
        account.city = city;
        account.address = address;
        account.building = building;
        account.phone = phone;
        account.fax = fax;
        account.email = email;
        account.website = website;
        account.currency = Optional.ofNullable(currency).orElse(HomeCurrency.CODE);
        account.note = note;
        account.closedWeekdays = closedWeekdays == null
                ? List.of()
                : closedWeekdays.stream().distinct().toList();
        account.sortByName();
    }

    /** Whoever is entered as a customer is being worked on; a supplier or partner may one day become one. */
    LifeCycle lifeCycleOfNew() {
        if (lifeCycle != null) return lifeCycle;
        return roles == null || roles.isEmpty() || roles.contains("customer") ? LifeCycle.prospect : LifeCycle.latent;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

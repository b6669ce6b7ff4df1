package tagayasu.activity.remark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may set on a remark; the signature is theirs. */
@Schema(name = "AccountRemarkInput")
public record AccountRemarkInput(
        @NotNull
        @Pattern(regexp = "issue|interest|taste|comment", message = "unknown_code")
        @Schema(
                enumeration = {"issue", "interest", "taste", "comment"},
                example = "issue")
        String kind,

        @NotBlank @Size(max = 2000) @Schema(example = "倉庫の人手が足りない")
        String text,

        @Schema(description = "Today when absent") LocalDate notedOn,

        @Schema(description = "The contact at which it was heard")
        UUID contactId) {

    static AccountRemarkInput of(AccountRemark remark) {
        return new AccountRemarkInput(remark.kind, remark.text, remark.notedOn, remark.contactId);
    }

    void applyTo(AccountRemark remark, LocalDate today) {
        remark.kind = kind;
        remark.text = text.strip();
        remark.notedOn = notedOn == null ? today : notedOn;
        remark.contactId = contactId;
    }
}

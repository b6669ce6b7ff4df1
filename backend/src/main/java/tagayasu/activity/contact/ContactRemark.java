package tagayasu.activity.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was learnt of the account at a contact. */
@Schema(name = "ContactRemark")
public record ContactRemark(
        @NotNull
        @Pattern(regexp = "issue|interest|taste|comment", message = "unknown_code")
        @Schema(
                enumeration = {"issue", "interest", "taste", "comment"},
                example = "issue")
        String kind,

        @NotBlank @Size(max = 2000) @Schema(example = "倉庫の人手が足りない")
        String text) {}

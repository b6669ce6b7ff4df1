package tagayasu.activity.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says when praising somebody. */
@Schema(name = "PraiseInput")
public record PraiseInput(
        @NotNull @Size(max = 50) @Schema(example = "contact")
        String subjectKind,

        @NotNull UUID subjectId,

        @Schema(description = "Somebody whom the caller's right reaches: their people, by default") @NotNull
        UUID toUserId,

        @NotBlank @Size(max = 2_000) @Schema(example = "難しいお客様への粘り強い対応、見事でした")
        String text) {}

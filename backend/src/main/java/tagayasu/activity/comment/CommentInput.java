package tagayasu.activity.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may set on a comment; on what it stands is fixed once it is written. */
@Schema(name = "CommentInput")
public record CommentInput(
        @NotNull @Size(max = 50) @Schema(example = "account")
        String subjectKind,

        @NotNull UUID subjectId,

        @NotBlank @Size(max = 10_000) @Schema(example = "@佐藤 葵 来週の訪問に同行をお願いします")
        String text,

        @Schema(description = "Who is named in it and told; only people who may see the record") @Size(max = 50)
        List<@NotNull UUID> mentions) {

    static CommentInput of(Comment comment) {
        return new CommentInput(comment.subjectKind, comment.subjectId, comment.text(), comment.mentions());
    }

    List<UUID> mentioned() {
        return mentions == null ? List.of() : mentions.stream().distinct().toList();
    }
}

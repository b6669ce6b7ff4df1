package tagayasu.activity.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.staff.StaffDirectory;

/** A comment as the readers of its record see it. */
@Schema(name = "Comment")
public record CommentView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String subjectKind,
        @NotNull UUID subjectId,
        @Schema(example = "@佐藤 葵 来週の訪問に同行をお願いします") @NotNull String text,
        @NotNull List<Named> mentions,
        @NotNull UUID authorId,
        @Schema(example = "田中 実") String authorName,
        @NotNull Instant createdAt,
        Instant editedAt,

        @Schema(description = "What the caller may do: change, delete") @NotNull
        List<String> allowed) {

    @Schema(name = "CommentMention")
    public record Named(
            @NotNull UUID id, @Schema(example = "佐藤 葵") String name) {}

    static final String COLUMNS = "a.id, a.version, a.subject_kind, a.subject_id, a.text, a.mentions, a.created_by,"
            + " a.created_at, a.edited_at";

    /** @param mayDelete also those of others */
    static CommentView of(Row row, UUID caller, boolean mayDelete, StaffDirectory staff) {
        UUID author = row.uuid("created_by");
        boolean own = author.equals(caller);
        return new CommentView(
                row.uuid("id"),
                row.integer("version"),
                row.text("subject_kind"),
                row.uuid("subject_id"),
                row.text("text"),
                row.uuids("mentions").stream()
                        .map(user -> new Named(user, staff.nameOf(user)))
                        .toList(),
                author,
                staff.nameOf(author),
                row.instant("created_at"),
                row.instant("edited_at"),
                own ? List.of("change", "delete") : mayDelete ? List.of("delete") : List.of());
    }
}

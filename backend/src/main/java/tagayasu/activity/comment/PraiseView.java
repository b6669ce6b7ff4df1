package tagayasu.activity.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.subjects.Subjects;

/** A praise, for who got it, who gave it and who leads them. */
@Schema(name = "Praise")
public record PraiseView(
        @NotNull UUID id,
        @NotNull String subjectKind,
        @NotNull UUID subjectId,

        @Schema(description = "Of the record; absent when it is gone or not visible to the caller")
        String title,

        @NotNull UUID toUserId,
        @Schema(example = "佐藤 葵") String toUserName,
        @NotNull UUID fromUserId,
        @Schema(example = "田中 実") String fromUserName,

        @Schema(example = "難しいお客様への粘り強い対応、見事でした") @NotNull String text,

        @NotNull Instant createdAt) {

    @Schema(name = "PraiseList")
    public record Praises(@NotNull List<PraiseView> items, String nextCursor) {}

    @Schema(name = "PraiseMissing")
    public record Missing(@NotNull List<Person> items) {}

    @Schema(name = "PraiseMissingPerson")
    public record Person(
            @NotNull UUID id,
            @Schema(example = "佐藤 葵") @NotNull String name,

            @Schema(description = "When they were last praised; absent when never")
            Instant lastPraisedAt) {}

    static final String COLUMNS =
            "a.id, a.subject_kind, a.subject_id, a.to_user_id, a.from_user_id, a.text, a.created_at";

    static PraiseView of(Row row, StaffDirectory staff) {
        return new PraiseView(
                row.uuid("id"),
                row.text("subject_kind"),
                row.uuid("subject_id"),
                null,
                row.uuid("to_user_id"),
                staff.nameOf(row.uuid("to_user_id")),
                row.uuid("from_user_id"),
                staff.nameOf(row.uuid("from_user_id")),
                row.text("text"),
                row.instant("created_at"));
    }

    static PraiseView of(Praise praise, StaffDirectory staff) {
        return new PraiseView(
                praise.id,
                praise.subjectKind,
                praise.subjectId,
                null,
                praise.toUserId,
                staff.nameOf(praise.toUserId),
                praise.fromUserId,
                staff.nameOf(praise.fromUserId),
                praise.text,
                praise.createdAt);
    }

    Subjects.Ref subject() {
        return new Subjects.Ref(subjectKind, subjectId);
    }

    /** @param card null when the reader may not see the record */
    PraiseView about(Subjects.Card card) {
        String shown = card == null ? null : card.title();
        return new PraiseView(
                id, subjectKind, subjectId, shown, toUserId, toUserName, fromUserId, fromUserName, text, createdAt);
    }
}

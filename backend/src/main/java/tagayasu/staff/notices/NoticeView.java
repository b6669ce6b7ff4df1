package tagayasu.staff.notices;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.staff.subjects.Subjects;

/** A notice as its reader sees it. */
@Schema(name = "Notification")
public record NoticeView(
        @NotNull UUID id,

        @Schema(description = "Its words are in notification-choices", example = "task.assigned") @NotNull
        String kind,

        @Schema(description = "Why it came to the caller") @NotNull
        Why why,

        @NotNull String subjectKind,
        @NotNull UUID subjectId,

        @Schema(description = "Of the record as it is now; absent when it is gone or no longer visible to the caller")
        String title,

        @Schema(description = "The account to which the record belongs, when it is visible")
        UUID accountId,

        @Schema(description = "Who caused it; absent when the clock did")
        UUID actorId,

        String actorName,

        @Schema(description = "What the kind has to say, such as text, from, to; absent together with the title")
        JsonNode detail,

        @NotNull Instant createdAt,
        Instant seenAt,
        Instant dismissedAt) {

    static final String COLUMNS = "a.id, a.kind, a.why, a.subject_kind, a.subject_id, a.actor_id, a.detail,"
            + " a.created_at, a.seen_at, a.dismissed_at";

    static NoticeView of(Row row, String actorName) {
        return new NoticeView(
                row.uuid("id"),
                row.text("kind"),
                Why.valueOf(row.text("why")),
                row.text("subject_kind"),
                row.uuid("subject_id"),
                null,
                null,
                row.uuid("actor_id"),
                actorName,
                row.json("detail"),
                row.instant("created_at"),
                row.instant("seen_at"),
                row.instant("dismissed_at"));
    }

    Subjects.Ref subject() {
        return new Subjects.Ref(subjectKind, subjectId);
    }

    /** @param card null when the reader may not see the record: then nothing of it is said */
    NoticeView about(Subjects.Card card) {
        return new NoticeView(
                id,
                kind,
                why,
                subjectKind,
                subjectId,
                card == null ? null : card.title(),
                card == null ? null : card.accountId(),
                actorId,
                actorName,
                card == null ? null : detail,
                createdAt,
                seenAt,
                dismissedAt);
    }
}

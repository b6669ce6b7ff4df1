package tagayasu.staff.mail;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.staff.StaffDirectory;

/** A mail of the outbox, as an administrator sees it: not what it says. */
@Schema(name = "Mail")
public record MailView(
        @NotNull UUID id,
        @NotNull MailOut.State state,
        @NotNull UUID toUserId,
        @Schema(example = "田中 実") String toUserName,
        @NotNull int attempts,

        @Schema(
                description = "Why it is not sent: no_connection, refused_ and the server's code, dialogue_broke,"
                        + " sender_died, recipient_left",
                example = "dialogue_broke")
        String problem,

        @NotNull Instant createdAt,
        @Schema(description = "When it is tried again") Instant dueAt,
        Instant sendingAt,
        Instant sentAt) {

    static final String COLUMNS =
            "a.id, a.state, a.to_user_id, a.attempts, a.problem, a.created_at, a.due_at, a.sending_at, a.sent_at";

    static MailView of(Row row, StaffDirectory staff) {
        MailOut.State state = MailOut.State.valueOf(row.text("state"));
        return new MailView(
                row.uuid("id"),
                state,
                row.uuid("to_user_id"),
                staff.nameOf(row.uuid("to_user_id")),
                row.integer("attempts"),
                row.text("problem"),
                row.instant("created_at"),
                state == MailOut.State.queued ? row.instant("due_at") : null,
                row.instant("sending_at"),
                row.instant("sent_at"));
    }
}

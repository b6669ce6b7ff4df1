package tagayasu.rank.handover;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/** One thing that the successor answers for: a customer, or what is open about it. */
@Schema(name = "HandoverItem")
public record HandoverItemView(
        @NotNull UUID id,

        @NotNull
        @Schema(description = "account for the customer as such; else plan, promise, task, yellow, complaint ...")
        String kind,

        @NotNull UUID subjectId,
        UUID accountId,
        String accountName,
        String accountRank,
        @NotNull String label,
        LocalDate dueOn,

        @NotNull
        @Schema(description = "open, accepted, queried; gone: somebody else had the customer by then", example = "open")
        String state,

        @Schema(description = "The successor's question") String answer,
        String answeredByName,
        Instant answeredAt) {

    static final String COLUMNS = "a.id, a.kind, a.subject_id, a.account_id, a.account_name, a.account_rank, a.label,"
            + " a.due_on, a.state, a.answer, a.answered_by, a.answered_at";

    static HandoverItemView of(Row row, Function<UUID, String> names) {
        return new HandoverItemView(
                row.uuid("id"),
                row.text("kind"),
                row.uuid("subject_id"),
                row.uuid("account_id"),
                row.text("account_name"),
                row.text("account_rank"),
                row.text("label"),
                row.date("due_on"),
                row.text("state"),
                row.text("answer"),
                names.apply(row.uuid("answered_by")),
                row.instant("answered_at"));
    }
}

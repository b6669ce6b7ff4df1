package tagayasu.voice.complaint;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.voice.HeardRow;

/** A complaint as lists show it. */
@Schema(name = "ComplaintRow")
public record ComplaintRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID accountId,

        @Schema(description = "Absent where the caller may not read the account")
        String accountName,

        UUID personId,
        String personName,
        UUID productId,
        String productName,
        @NotNull String subject,
        @NotNull String severity,
        @NotNull Complaint.Status status,
        @NotNull LocalDate receivedOn,
        LocalDate dueOn,

        @Schema(description = "Due before today and not closed") @NotNull
        boolean overdue,

        UUID ownerId,
        String ownerName,
        Instant closedAt,
        UUID contactId,
        String quote) {

    static final String COLUMNS = HeardRow.COLUMNS
            + ", a.subject, a.severity, a.status, a.received_on, a.due_on, a.resolution, a.closed_at, a.closed_by";

    static ComplaintRow of(Row row, LocalDate today, Function<UUID, String> names) {
        LocalDate due = row.date("due_on");
        Instant closed = row.instant("closed_at");
        return new ComplaintRow(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("account_id"),
                row.text("account_name"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.uuid("product_id"),
                row.text("product_name"),
                row.text("subject"),
                row.text("severity"),
                Complaint.Status.valueOf(row.text("status")),
                row.date("received_on"),
                due,
                closed == null && due != null && due.isBefore(today),
                row.uuid("owner_id"),
                names.apply(row.uuid("owner_id")),
                closed,
                row.uuid("contact_id"),
                row.text("quote"));
    }
}

package tagayasu.voice.complaint;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/** A complaint as its page shows it, with what was done about it. */
@Schema(name = "Complaint")
public record ComplaintView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID accountId,
        String accountCode,
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
        @NotNull boolean overdue,
        UUID ownerId,
        String ownerName,
        String text,
        String resolution,
        Instant closedAt,
        String closedByName,
        UUID contactId,
        String quote,

        @Schema(description = "Oldest first") @NotNull List<HandlingView> handlings,

        @Schema(description = "What the caller may do: change, delete") @NotNull
        List<String> allowed,

        String createdByName,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    @Schema(name = "ComplaintHandling")
    public record HandlingView(
            @NotNull UUID id,
            @NotNull Instant at,
            UUID byId,
            String byName,
            @NotNull Complaint.Handling kind,
            @NotNull String text) {

        static HandlingView of(Row row, Function<UUID, String> names) {
            return new HandlingView(
                    row.uuid("id"),
                    row.instant("at"),
                    row.uuid("by_id"),
                    names.apply(row.uuid("by_id")),
                    Complaint.Handling.of(row.text("kind")),
                    row.text("text"));
        }
    }

    static ComplaintView of(
            Row row,
            LocalDate today,
            List<HandlingView> handlings,
            List<String> allowed,
            Function<UUID, String> names) {
        ComplaintRow said = ComplaintRow.of(row, today, names);
        return new ComplaintView(
                said.id(),
                said.version(),
                said.accountId(),
                row.text("account_code"),
                said.accountName(),
                said.personId(),
                said.personName(),
                said.productId(),
                said.productName(),
                said.subject(),
                said.severity(),
                said.status(),
                said.receivedOn(),
                said.dueOn(),
                said.overdue(),
                said.ownerId(),
                said.ownerName(),
                row.text("text"),
                row.text("resolution"),
                said.closedAt(),
                names.apply(row.uuid("closed_by")),
                said.contactId(),
                said.quote(),
                handlings,
                allowed,
                names.apply(row.uuid("created_by")),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}

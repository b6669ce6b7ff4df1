package tagayasu.activity.contact;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.activity.contact.ContactRow.Ref;
import tagayasu.platform.Row;

/** One contact, with the plan beside the result. */
@Schema(name = "Contact")
public record ContactView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID accountId,
        @NotNull String accountCode,
        @NotNull String accountName,

        @Schema(description = "The deal it is about; absent where the caller may not read it")
        UUID dealId,

        String dealName,

        @Schema(enumeration = {"planned", "done", "cancelled"}) @NotNull
        String state,

        String purpose,
        @NotNull String method,
        @NotNull String subject,
        @NotNull UUID ownerId,
        String ownerName,
        LocalDate plannedOn,
        LocalTime plannedFrom,
        LocalTime plannedTo,
        Result result,
        @NotNull boolean countsAsVisit,
        @NotNull List<Ref> participants,
        @NotNull List<Ref> persons,
        UUID reportToId,
        String reportToName,
        UUID confirmedBy,
        String confirmedByName,
        Instant confirmedAt,
        String cancelledReason,

        @Schema(description = "hand, or what made it, such as proposal") @NotNull
        String source,

        @Schema(description = "What the caller may do: change, delete, confirm") @NotNull
        List<String> allowed,

        @NotNull Instant createdAt,
        UUID createdBy,
        String createdByName,
        @NotNull Instant updatedAt) {

    @Schema(name = "ContactResult")
    public record Result(
            @NotNull LocalDate heldOn,
            LocalTime heldFrom,
            LocalTime heldTo,
            String text,
            String nextAction,
            LocalDate nextActionOn) {

        static Result of(Row row) {
            if (row.date("held_on") == null) return null;
            return new Result(
                    row.date("held_on"),
                    row.time("held_from"),
                    row.time("held_to"),
                    row.text("text"),
                    row.text("next_action"),
                    row.date("next_action_on"));
        }
    }

    static ContactView of(Row row, Function<UUID, String> names, List<String> allowed) {
        return new ContactView(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("account_id"),
                row.text("account_code"),
                row.text("account_name"),
                row.uuid("deal_id"),
                row.text("deal_name"),
                row.text("state"),
                row.text("purpose"),
                row.text("method"),
                row.text("subject"),
                row.uuid("owner_id"),
                names.apply(row.uuid("owner_id")),
                row.date("planned_on"),
                row.time("planned_from"),
                row.time("planned_to"),
                Result.of(row),
                row.bool("counts_as_visit"),
                ContactRow.participants(row, names),
                ContactRow.persons(row),
                row.uuid("report_to_id"),
                names.apply(row.uuid("report_to_id")),
                row.uuid("confirmed_by"),
                names.apply(row.uuid("confirmed_by")),
                row.instant("confirmed_at"),
                row.text("cancelled_reason"),
                row.text("source"),
                allowed,
                row.instant("created_at"),
                row.uuid("created_by"),
                names.apply(row.uuid("created_by")),
                row.instant("updated_at"));
    }
}

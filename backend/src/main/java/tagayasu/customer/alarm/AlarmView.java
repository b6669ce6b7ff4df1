package tagayasu.customer.alarm;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.staff.subjects.Subjects;

/** An alarm as lists show it: what is the matter with which record, and what has become of it. */
@Schema(name = "Alarm")
public record AlarmView(
        @NotNull UUID id,

        @Schema(description = "One of GET /alarms/rules", example = "taskOverdue") @NotNull
        String kind,

        @Schema(example = "task") @NotNull String subjectKind,
        @NotNull UUID subjectId,

        @Schema(description = "How the record is known", example = "見積書を送る") @NotNull
        String title,

        @Schema(description = "What is to be done, where the title does not say it", example = "再見積を持参")
        String note,

        UUID accountId,
        String accountName,
        String rank,
        UUID ownerId,
        String ownerName,
        @NotNull AlarmFilter.State state,

        @Schema(description = "The last day on which it was in time", example = "2026-11-20") @NotNull
        LocalDate dueOn,

        @Schema(description = "The morning on which it came", example = "2026-11-21") @NotNull
        LocalDate openedOn,

        @Schema(description = "Of a cleared one: when it cleared", example = "2") @NotNull
        Long daysOverdue,

        LocalDate toldOn,
        LocalDate escalatedOn,

        @Schema(example = "2026-11-30") LocalDate snoozedUntil,

        @Schema(example = "先方の決算明けまで待つ") String snoozeReason,
        String snoozedByName,
        LocalDate clearedOn,

        @Schema(
                description = "gone: the cause is; off: such alarms were switched off",
                enumeration = {"gone", "off"})
        String clearedHow,

        @Schema(description = "Whose change took the cause away; absent when the clock found it gone")
        String clearedByName) {

    static final String COLUMNS = "a.*, c.name as account_name, c.rank";

    static AlarmView of(Row row, Function<UUID, String> names, LocalDate today) {
        LocalDate cleared = row.date("cleared_on");
        LocalDate snoozed = row.date("snoozed_until");
        boolean asleep = snoozed != null && !snoozed.isBefore(today);
        String account = row.text("account_name");
        return new AlarmView(
                row.uuid("id"),
                row.text("kind"),
                row.text("subject_kind"),
                row.uuid("subject_id"),
                "",
                row.text("note"),
                account == null ? null : row.uuid("account_id"),
                account,
                row.text("rank"),
                row.uuid("owner_id"),
                names.apply(row.uuid("owner_id")),
                state(row, asleep),
                row.date("due_on"),
                row.date("opened_on"),
                ChronoUnit.DAYS.between(row.date("due_on"), cleared == null ? today : cleared),
                row.date("told_on"),
                row.date("escalated_on"),
                asleep ? snoozed : null,
                asleep ? row.text("snooze_reason") : null,
                asleep ? names.apply(row.uuid("snoozed_by")) : null,
                cleared,
                row.text("cleared_how"),
                names.apply(row.uuid("cleared_by")));
    }

    private static AlarmFilter.State state(Row row, boolean asleep) {
        if (row.date("cleared_on") != null) return AlarmFilter.State.cleared;
        if (asleep) return AlarmFilter.State.snoozed;
        return row.date("escalated_on") == null ? AlarmFilter.State.open : AlarmFilter.State.escalated;
    }

    Subjects.Ref subject() {
        return new Subjects.Ref(subjectKind, subjectId);
    }

    AlarmView about(Subjects.Card card) {
        return new AlarmView(
                id,
                kind,
                subjectKind,
                subjectId,
                card == null ? "" : card.title(),
                note,
                accountId,
                accountName,
                rank,
                ownerId,
                ownerName,
                state,
                dueOn,
                openedOn,
                daysOverdue,
                toldOn,
                escalatedOn,
                snoozedUntil,
                snoozeReason,
                snoozedByName,
                clearedOn,
                clearedHow,
                clearedByName);
    }
}

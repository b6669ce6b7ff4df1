package tagayasu.rank.cycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/**
 * A card as lists show it.
 *
 * @param countedFrom the last visit, or what stood for it: the day on which the cycle began, or a false alarm
 * @param daysOverdue of a cleared card: when it was cleared
 * @param plannedOn the earliest visit that is planned from today on; it does not clear the card
 * @param toldOn when the person in charge was told; null = waits, because only so many are told a day
 */
@Schema(name = "YellowCard")
public record YellowView(
        @NotNull UUID id,
        @NotNull UUID accountId,
        @NotNull String accountCode,
        @NotNull String accountName,
        String prefecture,
        String city,
        String rank,
        UUID ownerId,
        String ownerName,
        @NotNull YellowFilter.Stage stage,
        Integer cycleDays,
        LocalDate lastVisitOn,
        @NotNull LocalDate countedFrom,
        @NotNull LocalDate dueOn,
        @NotNull LocalDate openedOn,
        @NotNull Long daysOverdue,
        LocalDate plannedOn,
        LocalDate toldOn,
        LocalDate escalatedOn,
        LocalDate atRiskOn,
        LocalDate snoozedUntil,
        String snoozeReason,
        String snoozedByName,
        LocalDate clearedOn,

        @Schema(description = "visit, falseAlarm or notDue") String clearedHow,
        String clearedByName,
        UUID clearedByContactId,
        String falseAlarmReason) {

    static final String COLUMNS = "a.*, " + YellowNoun.STAGE.replace("{a}", "a") + " as stage";

    static YellowView of(Row row, Function<UUID, String> names, LocalDate today) {
        LocalDate cleared = row.date("cleared_on");
        LocalDate planned = row.date("next_visit_on");
        LocalDate snoozed = row.date("snoozed_until");
        boolean asleep = snoozed != null && !snoozed.isBefore(today);
        return new YellowView(
                row.uuid("id"),
                row.uuid("account_id"),
                row.text("code"),
                row.text("name"),
                row.text("prefecture"),
                row.text("city"),
                row.text("rank"),
                row.uuid("owner_id"),
                names.apply(row.uuid("owner_id")),
                YellowFilter.Stage.valueOf(row.text("stage")),
                row.integer("visit_every_days"),
                row.date("last_visit_on"),
                row.date("counted_from"),
                row.date("due_on"),
                row.date("opened_on"),
                ChronoUnit.DAYS.between(row.date("due_on"), cleared == null ? today : cleared),
                planned == null || planned.isBefore(today) ? null : planned,
                row.date("told_on"),
                row.date("escalated_on"),
                row.date("at_risk_on"),
                asleep ? snoozed : null,
                asleep ? row.text("snooze_reason") : null,
                asleep ? names.apply(row.uuid("snoozed_by")) : null,
                cleared,
                row.text("cleared_how"),
                names.apply(row.uuid("cleared_by")),
                row.uuid("cleared_by_contact_id"),
                row.text("false_alarm_reason"));
    }
}

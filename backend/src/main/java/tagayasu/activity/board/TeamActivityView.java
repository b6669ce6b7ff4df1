package tagayasu.activity.board;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/** What the members of a group did in a period, side by side; of what the caller may see. */
@Schema(name = "TeamActivity")
public record TeamActivityView(
        @Schema(example = "2026-11-01") @NotNull LocalDate from,

        @Schema(description = "Inclusive", example = "2026-11-30") @NotNull
        LocalDate to,

        @NotNull List<Member> members,

        @Schema(description = "There are more members than are shown") @NotNull
        boolean capped) {

    @Schema(name = "MemberActivity")
    public record Member(
            @NotNull UUID userId,
            @NotNull String name,
            String departmentName,

            @Schema(description = "Contacts planned in the period and not held yet") @NotNull
            int planned,

            @Schema(description = "Contacts held in the period") @NotNull
            int done,

            @Schema(description = "Of those held: that count as a visit") @NotNull
            int visits,

            @Schema(description = "Of those held: in a way that counts as a call") @NotNull
            int calls,

            @Schema(description = "Tasks not done today, whenever they are due") @NotNull
            int openTasks,

            @Schema(description = "Of the open ones: due before today") @NotNull
            int overdueTasks,

            @Schema(description = "Tasks done in the period") @NotNull
            int doneTasks,

            @Schema(description = "Deals that they have in charge and that are open today") @NotNull
            int openDeals,

            @Schema(description = "Of the open ones: their amount", example = "3600000") @NotNull
            BigDecimal openAmount,

            @Schema(description = "Deals in their charge that were won in the period") @NotNull
            int wonDeals,

            @Schema(description = "Of those won: their amount", example = "1280000") @NotNull
            BigDecimal wonAmount,

            @Schema(description = "Accounts in their charge that have a yellow card today") @NotNull
            int yellowCards,

            @Schema(description = "Alarms that they have in hand today and have not put off") @NotNull
            int alarms,

            @Schema(description = "The day of their latest submitted report")
            LocalDate lastReportOn) {

        static Member of(Row row, String departmentName) {
            return new Member(
                    row.uuid("id"),
                    row.text("name"),
                    departmentName,
                    row.integer("planned"),
                    row.integer("done"),
                    row.integer("visits"),
                    row.integer("calls"),
                    row.integer("open_tasks"),
                    row.integer("overdue_tasks"),
                    row.integer("done_tasks"),
                    row.integer("open_deals"),
                    row.decimal("open_amount"),
                    row.integer("won_deals"),
                    row.decimal("won_amount"),
                    row.integer("yellow_cards"),
                    row.integer("alarms"),
                    row.date("last_report_on"));
        }
    }
}

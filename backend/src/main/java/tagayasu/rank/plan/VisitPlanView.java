package tagayasu.rank.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.JapaneseHolidays;
import tagayasu.rank.plan.MonthVisits.Standing;

/**
 * A person's month.
 *
 * @param limit visits that one day holds
 * @param due customers with a visit due by the end of the month, the highest rank first
 */
@Schema(name = "VisitPlan")
public record VisitPlanView(
        @NotNull UUID userId,
        String userName,
        @NotNull @Schema(example = "2026-12") String month,
        @NotNull Integer limit,
        @NotNull List<Day> days,
        @NotNull List<Due> due) {

    /** @param holiday its name in Japanese; @param load visits that take one of the day's places */
    @Schema(name = "VisitPlanDay")
    public record Day(
            @NotNull LocalDate day,
            @NotNull Boolean workday,
            @Schema(example = "元日") String holiday,
            @NotNull Integer load,
            @NotNull List<Contact> contacts) {}

    @Schema(name = "VisitPlanContact")
    public record Contact(
            @NotNull UUID contactId,
            @NotNull UUID accountId,
            @NotNull String accountName,
            String rank,
            @Schema(example = "10:00") String from,
            String purpose,

            @NotNull @Schema(description = "planned or done")
            String state,

            @NotNull Boolean countsAsVisit) {}

    @Schema(name = "VisitPlanDue")
    public record Due(
            @NotNull UUID accountId,
            @NotNull String accountCode,
            @NotNull String accountName,
            String rank,
            @NotNull LocalDate dueOn,

            @Schema(description = "On the day of the answer; 0 while it is not late") @NotNull
            Long daysOverdue,

            Integer cycleDays,
            LocalDate lastVisitOn,
            LocalDate plannedOn,

            @Schema(
                    description = "First digits of the postal code: customers with the same are neighbours",
                    example = "100")
            String area,

            String city,
            @NotNull @Schema(example = "[\"wednesday\"]") List<String> closedWeekdays) {

        static Due of(MonthVisits.Due due, LocalDate today) {
            return new Due(
                    due.accountId(),
                    due.code(),
                    due.name(),
                    due.rank(),
                    due.dueOn(),
                    Math.max(0, ChronoUnit.DAYS.between(due.dueOn(), today)),
                    due.cycleDays(),
                    due.lastVisitOn(),
                    due.plannedOn(),
                    due.area(),
                    due.city(),
                    due.closedWeekdays());
        }
    }

    static List<Day> days(PlanMonth month, List<Standing> standing) {
        Map<LocalDate, List<Standing>> byDay = standing.stream().collect(Collectors.groupingBy(Standing::day));
        return month.days().stream()
                .map(day -> day(day, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    private static Day day(LocalDate day, List<Standing> standing) {
        int load = (int) standing.stream().filter(Standing::counts).count();
        List<Contact> contacts = standing.stream()
                .map(one -> new Contact(
                        one.contactId(),
                        one.accountId(),
                        one.accountName(),
                        one.rank(),
                        one.from(),
                        one.purpose(),
                        one.state(),
                        one.counts()))
                .toList();
        return new Day(day, PlanMonth.isWorkday(day), JapaneseHolidays.nameOf(day), load, contacts);
    }
}

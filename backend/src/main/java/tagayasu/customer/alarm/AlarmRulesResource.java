package tagayasu.customer.alarm;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/alarms/rules")
@Tag(name = "alarms")
@Produces(MediaType.APPLICATION_JSON)
public class AlarmRulesResource {

    private static final String SETTING = "setting";

    @Inject
    Access access;

    @Inject
    AlarmKinds kinds;

    @Inject
    AlarmSettings settings;

    @Inject
    Alarms alarms;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "AlarmRules")
    public record View(
            @Schema(description = "Of the morning, 0 to 23 in the company's time zone", example = "7") @NotNull
            Integer hour,

            @NotNull List<Line> items) {}

    /** A kind of alarm with its rule. */
    @Schema(name = "AlarmRule")
    public record Line(
            @Schema(example = "taskOverdue") @NotNull String kind,

            @Schema(description = "The noun of the records", example = "task") @NotNull
            String subjectKind,

            @Schema(example = "期限を過ぎたタスク") @NotNull String labelJa,

            @Schema(example = "Task past its due day") @NotNull
            String labelEn,

            @Schema(description = "What the days count", example = "期限からの日数") @NotNull
            String limitJa,

            @Schema(example = "Days after the due day") @NotNull
            String limitEn,

            @NotNull Boolean on,
            @Schema(example = "3") @NotNull Integer days,

            @Schema(description = "Days after the owner was told, when the superior is; absent = never", example = "7")
            Integer escalateAfterDays) {

        static Line of(AlarmKind kind, AlarmRule rule) {
            return new Line(
                    kind.code(),
                    kind.subjectKind(),
                    kind.ja(),
                    kind.en(),
                    kind.limitJa(),
                    kind.limitEn(),
                    rule.on(),
                    rule.days(),
                    rule.escalateAfterDays());
        }
    }

    /** A kind that is left out has its usual rule. */
    @Schema(name = "AlarmRulesInput")
    public record Input(
            @NotNull @Min(0) @Max(23) @Schema(example = "7") Integer hour,
            @NotNull @Size(max = 100) List<@NotNull @Valid One> items) {}

    @Schema(name = "AlarmRuleInput")
    public record One(
            @NotNull @Size(max = 100) @Schema(example = "taskOverdue")
            String kind,

            @NotNull Boolean on,

            @NotNull @Min(0) @Max(730) @Schema(example = "3")
            Integer days,

            @Min(1) @Max(365) @Schema(example = "7") Integer escalateAfterDays) {}

    @GET
    @Operation(operationId = "getAlarmRules", summary = "Which alarms there are, when they come and whom they reach")
    public View get() {
        access.check(Action.READ, SETTING);
        AlarmSettings.Rules rules = settings.rules();
        return new View(
                rules.hour(),
                kinds.all().stream().map(kind -> Line.of(kind, rules.of(kind))).toList());
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "putAlarmRules",
            summary = "Set which alarms there are, when they come and whom they reach",
            description = "What is no alarm by the new rules clears at once; new ones come with the morning.")
    public View put(@NotNull @Valid Input body) {
        access.check(Action.CONFIGURE, SETTING);
        Map<String, AlarmRule> rules = new TreeMap<>();
        for (int i = 0; i < body.items().size(); i++) {
            One one = body.items().get(i);
            String pointer = "/items/" + i + "/kind";
            if (kinds.named(one.kind()).isEmpty()) throw Problem.invalid("unknown_alarm_kind", pointer);
            if (rules.put(one.kind(), new AlarmRule(one.on(), one.days(), one.escalateAfterDays())) != null)
                throw Problem.invalid("alarm_kind_twice", pointer);
        }
        settings.set(new AlarmSettings.Rules(body.hour(), rules));
        alarms.settleAll(calendar.today());
        return get();
    }
}

package tagayasu.sales.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.json.Json;

/** After how long without a sale an account counts as dormant. */
@ApplicationScoped
public class LifeCycleRule {

    private static final String SETTING = "account.lifeCycle";

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Current current;

    @Schema(name = "LifeCycleRule")
    public record Value(
            @NotNull @Min(1) @Max(120) @Schema(example = "12")
            Integer dormantAfterMonths) {}

    public Value get() {
        return rows.first(
                        Sql.of("select value from setting where key = ?", SETTING)
                                .keepPlan(),
                        row -> Json.as(row.json("value"), Value.class))
                .orElse(new Value(12));
    }

    void set(Value value) {
        rows.update(Sql.of(
                "insert into setting (key, value, updated_at, updated_by) values (?, ?, ?, ?) on conflict (key) do update"
                        + " set value = excluded.value, updated_at = excluded.updated_at, updated_by = excluded.updated_by",
                SETTING,
                Json.of(value),
                calendar.now(),
                current.actor().id()));
    }
}

package tagayasu.customer.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;

/** When alarms come, and the rule of each kind. */
@ApplicationScoped
public class AlarmSettings {

    private static final String SETTING = "alarms";

    /** The one subject of the settings' history. */
    private static final UUID SUBJECT = new UUID(0x616c_726d_0000_7000L, 0x8000_0000_0000_0001L);

    @Inject
    Rows rows;

    @Inject
    AlarmKinds kinds;

    @Inject
    Journal journal;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    /**
     * What is kept.
     *
     * @param hour of the morning, 0 to 23 in the company's time zone
     * @param kinds by their codes; one that is missing has its usual rule
     */
    record Rules(int hour, Map<String, AlarmRule> kinds) {

        AlarmRule of(AlarmKind kind) {
            return kinds.getOrDefault(kind.code(), kind.usual());
        }
    }

    Rules rules() {
        return rows.first(
                        Sql.of("select value from setting where key = ?", SETTING),
                        row -> Json.as(row.json("value"), Rules.class))
                .orElse(new Rules(7, Map.of()));
    }

    void set(Rules rules) {
        Map<String, Object> before = told(rules());
        rows.update(Sql.of(
                "insert into setting (key, value, updated_at, updated_by) values (?, ?, ?, ?) on conflict (key) do update"
                        + " set value = excluded.value, updated_at = excluded.updated_at, updated_by = excluded.updated_by",
                SETTING,
                Json.of(rules),
                calendar.now(),
                current.actor().id()));
        journal.record(
                "updated",
                new Journal.Subject("alarmRules", SUBJECT, "alarms"),
                List.of(),
                Changes.between(before, told(rules)));
    }

    /** Every kind, so that the history shows what a change was from. */
    private Map<String, Object> told(Rules rules) {
        Map<String, Object> told = new TreeMap<>();
        told.put("hour", rules.hour());
        for (AlarmKind kind : kinds.all()) told.put(kind.code(), rules.of(kind));
        return told;
    }
}

package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;

/** When cards come, how many a person is told of in a day, and when others are brought in. */
@ApplicationScoped
public class YellowSettings {

    private static final String SETTING = "yellow.cards";

    /** The one subject of the settings' history. */
    private static final UUID SUBJECT = new UUID(0x7965_6c6c_0000_7000L, 0x8000_0000_0000_0001L);

    static final Rules USUAL = new Rules(7, 10, 7, 14);

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    /**
     * The rules of attention.
     *
     * @param hour of the morning, 0 to 23 in the company's time zone
     * @param perDay new cards that one person is told of in a day, highest rank first; the others wait for the next morning
     * @param escalateAfterDays days after which the superior is told, unless a plan stands
     * @param atRiskAfterDays days after that, when the customer counts as at risk
     */
    @Schema(name = "YellowCardRules")
    public record Rules(
            @NotNull @Min(0) @Max(23) @Schema(example = "7") Integer hour,

            @NotNull @Min(1) @Max(200) @Schema(example = "10")
            Integer perDay,

            @NotNull @Min(1) @Max(365) @Schema(example = "7")
            Integer escalateAfterDays,

            @NotNull @Min(1) @Max(365) @Schema(example = "14")
            Integer atRiskAfterDays) {}

    Rules rules() {
        return rows.first(
                        Sql.of("select value from setting where key = ?", SETTING),
                        row -> Json.as(row.json("value"), Rules.class))
                .orElse(USUAL);
    }

    void set(Rules rules) {
        Rules before = rules();
        rows.update(Sql.of(
                "insert into setting (key, value, updated_at, updated_by) values (?, ?, ?, ?) on conflict (key) do update"
                        + " set value = excluded.value, updated_at = excluded.updated_at, updated_by = excluded.updated_by",
                SETTING,
                Json.of(rules),
                calendar.now(),
                current.actor().id()));
        journal.record(
                "updated",
                new Journal.Subject("yellowCardRules", SUBJECT, "yellow cards"),
                List.of(),
                Changes.between(before, rules));
    }
}

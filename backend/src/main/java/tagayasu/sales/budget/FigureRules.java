package tagayasu.sales.budget;

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

/** What budgets and forecasts are counted by. */
@ApplicationScoped
public class FigureRules {

    private static final String SETTING = "figures";

    /** The one subject of the rules' history. */
    private static final UUID SUBJECT = new UUID(0x6669_6775_0000_7000L, 0x8000_0000_0000_0001L);

    private static final Rules USUAL = new Rules(4, Actual.sales);

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    /** What counts as sold; the constants are the codes of the API. */
    public enum Actual {
        sales,
        wonDeals
    }

    /** @param fiscalYearStart the first month of the fiscal year, 1 to 12 */
    @Schema(name = "FigureRules")
    public record Rules(
            @NotNull @Min(1) @Max(12) @Schema(example = "4") Integer fiscalYearStart,

            @NotNull
            @Schema(
                    description = "What counts as sold: sales by their day, or won deals by the day they were closed",
                    example = "sales")
            Actual actual) {}

    public Rules rules() {
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
                new Journal.Subject("figureRules", SUBJECT, "figures"),
                List.of(),
                Changes.between(before, rules));
    }
}

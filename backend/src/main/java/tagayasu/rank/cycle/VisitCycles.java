package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.rank.RankRules;
import tagayasu.rank.RankScheme;

/**
 * The cycles of the ranks, version by version. The activation of a scheme brings those of its bands; after that people
 * change them without touching the scheme, because how often one visits is no matter of how one ranks.
 */
@ApplicationScoped
public class VisitCycles {

    private static final long ONE_AT_A_TIME = 0x6379636cL; // "cycl"

    @Inject
    Rows rows;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    /** @param days null = customers of this rank have no cycle */
    @Schema(name = "VisitCycle")
    public record Cycle(
            @NotBlank @Size(max = 10) @Schema(example = "A") String rank,

            @Min(1) @Max(3650) @Schema(example = "14") Integer days) {}

    /** @param number 0 before the first scheme was ever activated */
    record Version(int number, Instant setAt, UUID setBy, UUID schemeId) {}

    public Version version() {
        return rows.first(
                        Sql.of(
                                "select number, set_at, set_by, scheme_id from visit_cycles order by number desc limit 1"),
                        row -> new Version(
                                row.integer("number"),
                                row.instant("set_at"),
                                row.uuid("set_by"),
                                row.uuid("scheme_id")))
                .orElse(new Version(0, null, null, null));
    }

    /** Best rank first. */
    public List<Cycle> all() {
        return rows.list(
                Sql.of("select rank, days from visit_cycle where cycles_number ="
                        + " (select max(number) from visit_cycles) order by place"),
                row -> new Cycle(row.text("rank"), row.integer("days")));
    }

    /** Rank to days; a rank without a cycle is not in it. */
    public Map<String, Integer> days() {
        Map<String, Integer> days = new LinkedHashMap<>();
        for (Cycle cycle : all()) if (cycle.days() != null) days.put(cycle.rank(), cycle.days());
        return days;
    }

    /** The bands with the cycles of now, as far as their ranks have one in this version. */
    public List<RankRules.Band> onto(List<RankRules.Band> bands) {
        Map<String, Cycle> now = new LinkedHashMap<>();
        for (Cycle cycle : all()) now.put(cycle.rank(), cycle);
        return bands.stream()
                .map(band -> now.containsKey(band.rank())
                        ? new RankRules.Band(
                                band.rank(), band.from(), now.get(band.rank()).days())
                        : band)
                .toList();
    }

    void seed(@Observes RankScheme.Activated activated) {
        lock();
        List<Cycle> brought = activated.bands().stream()
                .map(band -> new Cycle(band.rank(), band.visitCycleDays()))
                .toList();
        if (!brought.equals(all())) write(brought, activated.schemeId());
    }

    /** Before the present version is read for a change. */
    void lock() {
        rows.list(Sql.of("select pg_advisory_xact_lock(?)", ONE_AT_A_TIME), row -> true);
    }

    /** @return the number of the new version */
    int write(List<Cycle> cycles, UUID schemeId) {
        int number = version().number() + 1;
        rows.update(Sql.of(
                "insert into visit_cycles (number, scheme_id, set_at, set_by) values (?, ?, ?, ?)",
                number,
                schemeId,
                calendar.now(),
                current.actor().id()));
        rows.update(Sql.of(
                        "insert into visit_cycle (cycles_number, rank, days, place) select ?, c.rank, c.days, c.place from",
                        number)
                .plus(table(cycles))
                .plus("c"));
        return number;
    }

    /** These cycles as a table {@code (rank, days, place)}. */
    static Sql table(List<Cycle> cycles) {
        List<String> ranks = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (Cycle cycle : cycles) {
            ranks.add(cycle.rank());
            days.add(cycle.days() == null ? null : cycle.days().toString());
        }
        return Sql.of(
                "(select rank, cast(days as integer) as days, cast(place as integer) as place from"
                        + " unnest(cast(? as text[]), cast(? as text[])) with ordinality as t (rank, days, place))",
                ranks,
                days);
    }
}

package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.rank.cycle.VisitCycles.Cycle;

/** What other cycles would do to due days and yellow cards; changes nothing. */
@ApplicationScoped
public class VisitCyclePreview {

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    /**
     * Of one rank.
     *
     * @param moved customers whose due day would be another
     * @param earlier whose due day would come earlier, or who would have one for the first time
     * @param later whose due day would come later, or who would have none
     * @param opened yellow cards that would come the next morning because of this
     * @param closed yellow cards that would go
     */
    @Schema(name = "VisitCycleEffect")
    public record Effect(
            @NotNull String rank,
            @NotNull Long accounts,
            @NotNull Long moved,
            @NotNull Long earlier,
            @NotNull Long later,
            @NotNull Long opened,
            @NotNull Long closed) {}

    /** The sums over all ranks, and each rank. */
    @Schema(name = "VisitCyclePreview")
    public record View(
            @NotNull Long moved,
            @NotNull Long earlier,
            @NotNull Long later,
            @NotNull Long opened,
            @NotNull Long closed,
            @NotNull List<Effect> items) {

        static View of(List<Effect> items) {
            return new View(
                    sum(items, Effect::moved),
                    sum(items, Effect::earlier),
                    sum(items, Effect::later),
                    sum(items, Effect::opened),
                    sum(items, Effect::closed),
                    items);
        }

        private static long sum(List<Effect> items, ToLongFunction<Effect> count) {
            return items.stream().mapToLong(count).sum();
        }
    }

    View of(List<Cycle> cycles) {
        LocalDate today = calendar.today();
        Sql sql = Sql.of("""
                        select c.rank, count(x.id) as accounts,
                               count(*) filter (where x.due is distinct from x.old) as moved,
                               count(*) filter (where x.due < x.old or x.old is null and x.due is not null) as earlier,
                               count(*) filter (where x.due > x.old or x.due is null and x.old is not null) as later,
                               count(*) filter (where x.due < ? and coalesce(x.old >= ?, true)) as opened,
                               count(*) filter (where x.old < ? and coalesce(x.due >= ?, true)) as closed
                        from
                        """, today, today, today, today)
                .plus(VisitCycles.table(cycles))
                .plus("c left join lateral (select a.id, a.visit_due_on as old,")
                .plus(VisitDue.COUNTED_FROM, today)
                .plus("""
                        + c.days as due from account a
                        where a.rank = c.rank and a.visit_cycle_days is null and a.deleted_at is null) x on true
                        group by c.rank, c.place order by c.place
                        """);
        return View.of(rows.list(sql, VisitCyclePreview::effect));
    }

    private static Effect effect(Row row) {
        return new Effect(
                row.text("rank"),
                row.count("accounts"),
                row.count("moved"),
                row.count("earlier"),
                row.count("later"),
                row.count("opened"),
                row.count("closed"));
    }
}

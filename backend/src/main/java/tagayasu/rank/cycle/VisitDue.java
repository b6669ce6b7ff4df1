package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.activity.contact.Contact;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.rank.RankRun;
import tagayasu.rank.Ranked;

/**
 * By which day each customer is to be visited. Its own cycle holds, else that of its rank, else none. It runs from the last
 * visit; without any visit from the day on which the customer first had a cycle, so that thousands of imported customers are
 * not late on their first day; and after a false alarm at least from that day.
 */
@ApplicationScoped
public class VisitDue {

    /** From when a cycle runs, over account {@code a} and the day {@code since} for those that had none so far. */
    static final String COUNTED_FROM =
            "greatest(coalesce(a.last_visit_on, a.visit_since_on, cast(? as date)), a.visit_excused_on)";

    private static final String DIFFERS =
            "(a.visit_every_days, a.visit_since_on, a.visit_due_on) is distinct from (x.every, x.since, x.due)";

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    YellowCards cards;

    void follow(@Observes Contact.Changed changed) {
        refresh(List.copyOf(changed.accountIds()));
    }

    void follow(@Observes Ranked ranked) {
        refresh(Sql.of(
                "a.head_id in (select h.head_id from account h where h.id = any(cast(? as uuid[])))",
                ranked.accountIds()));
    }

    void follow(@Observes RankRun.Finished finished) {
        if (finished.latest()) refreshAll();
    }

    public int refresh(List<UUID> accounts) {
        return refresh(Sql.of("a.id = any(cast(? as uuid[]))", accounts));
    }

    /**
     * All customers, in a job. Cards come and go by the ten thousand here, which the planner's figures do not know: what it
     * takes for a loop over a few rows would be one over all of them.
     */
    int refreshAll() {
        rows.list(
                Sql.of("select set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true)"),
                row -> true);
        return refresh(Sql.TRUE);
    }

    /**
     * The one statement that writes due days. Accounts are locked before they are read again: what had to wait for another
     * change would else go on with dates from before the wait.
     *
     * @param only narrows to some accounts, over alias a
     * @return how many accounts have another cycle or due day now
     */
    int refresh(Sql only) {
        List<UUID> changing = rows.list(
                Sql.of("select a.id from account a where a.id in (select a.id from account a join")
                        .plus(computed(only))
                        .plus("x on x.id = a.id where")
                        .plus(DIFFERS)
                        .plus(") order by a.id for no key update"),
                row -> row.uuid("id"));
        if (!changing.isEmpty())
            rows.update(Sql.of("update account a set visit_every_days = x.every, visit_since_on = x.since,"
                            + " visit_due_on = x.due from")
                    .plus(computed(Sql.of("a.id = any(cast(? as uuid[]))", changing)))
                    .plus("x where x.id = a.id and " + DIFFERS));
        cards.settle(only);
        return changing.size();
    }

    private Sql computed(Sql only) {
        return Sql.of("""
                        (select v.id, v.every, case when v.every is not null then v.since end as since, v.counted + v.every as due
                         from (select a.id, coalesce(a.visit_cycle_days, c.days) as every,
                                      coalesce(a.visit_since_on, cast(? as date)) as since,
                        """, calendar.today())
                .plus(COUNTED_FROM, calendar.today())
                .plus("""
                                      as counted
                               from account a
                               left join visit_cycle c on c.cycles_number = (select max(number) from visit_cycles)
                                    and c.rank = a.rank
                               where a.deleted_at is null and
                        """)
                .plus(only)
                .plus(") v)");
    }
}

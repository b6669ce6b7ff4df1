package tagayasu.sales.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.sales.sale.Sale;

/**
 * Moves accounts to the stage that their sales give them: with a sale in the last months existing, with older ones only
 * dormant, and back to prospect when the last sale is gone. The one statement that writes those stages; what it finds
 * right it leaves alone, so that any number of replicas and repetitions move each account once.
 */
@ApplicationScoped
public class LifeCycleMove {

    static final String SUBJECT = "lifeCycle";

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    @Inject
    LifeCycleRule rule;

    private record Move(UUID account, String to, String on) {}

    private record Moved(int moved, LocalDate on) {}

    void follow(@Observes Sale.Changed sales) {
        move(Sql.of("a.id = any(cast(? as uuid[]))", sales.accountIds()));
    }

    /**
     * Within the caller's transaction, dated in the history of each account by one entry of the journal.
     *
     * @param which the accounts to look at, over alias a
     * @return how many moved
     */
    public int move(Sql which) {
        List<Move> moves =
                rows.list(due(which), row -> new Move(row.uuid("id"), row.text("stage"), row.text("moved_on")));
        if (!moves.isEmpty()) write(moves);
        return moves.size();
    }

    /** Locked in the order of all who lock accounts; whoever was waited for is seen. */
    private Sql due(Sql which) {
        int months = rule.get().dormantAfterMonths();
        LocalDate edge = calendar.today().minusMonths(months);
        return Sql.of("""
                        select s.id, s.stage,
                               case s.stage when 'dormant' then cast(s.last_sale_on + make_interval(months => ?) as date)
                                            when 'existing' then case when s.life_cycle = 'dormant' then s.last_sale_on
                                                                      else s.first_sale_on end
                                            else cast(? as date) end as moved_on
                        from (select a.*, case when a.last_sale_on is null then 'prospect'
                                               when a.last_sale_on > ? then 'existing' else 'dormant' end as stage
                              from account a where a.deleted_at is null
                              and (a.last_sale_on is not null or a.life_cycle in ('existing', 'dormant')) and
                        """, months, calendar.today(), edge)
                .plus(which)
                .plus("order by a.id for no key update) s where s.stage <> s.life_cycle");
    }

    private void write(List<Move> moves) {
        List<UUID> ids = moves.stream().map(Move::account).toList();
        List<String> to = moves.stream().map(Move::to).toList();
        List<String> on = moves.stream().map(Move::on).toList();
        UUID entry = journal.record(
                "updated",
                new Journal.Subject(SUBJECT, Ids.next(), calendar.today().toString()),
                List.of(),
                Changes.between(null, new Moved(moves.size(), calendar.today())));
        rows.update(Sql.of("""
                insert into journal_image (journal_id, row_kind, row_id, before, version_after, changes)
                select ?, 'account', m.id, jsonb_build_object('life_cycle', a.life_cycle, 'life_cycle_on', a.life_cycle_on),
                       a.version, jsonb_build_object('lifeCycle', jsonb_build_object('before', a.life_cycle, 'after', m.stage))
                from unnest(cast(? as uuid[]), cast(? as text[])) m (id, stage) join account a on a.id = m.id
                """, entry, ids, to));
        rows.update(Sql.of(
                "update account a set life_cycle = m.stage, life_cycle_on = m.moved_on"
                        + " from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as date[])) m (id, stage, moved_on)"
                        + " where a.id = m.id",
                ids,
                to,
                on));
    }
}

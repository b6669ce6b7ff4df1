package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** The statements that open and clear cards, and that tell accounts whether they have one. */
@ApplicationScoped
public class YellowCards {

    static final String NOUN = "yellowCard";

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    /**
     * Brings cards up to what has happened with their accounts. A visit after the day that the neglect is counted from clears
     * the card; a visit that is taken back brings it up again; a card whose due day has moved past today goes.
     *
     * @param only narrows to some accounts, over alias a
     */
    void settle(Sql only) {
        Sql mine = Sql.of("a.id = y.account_id and (").plus(only).plus(")");
        if (rows.first(
                        Sql.of("select 1 as one from account a join yellow_card y on")
                                .plus(mine)
                                .plus("limit 1"),
                        row -> true)
                .isEmpty()) return;
        LocalDate today = calendar.today();
        rows.update(Sql.of("""
                        update yellow_card y set cleared_on = null, cleared_how = null, cleared_by_contact_id = null
                        from account a where y.cleared_how = 'visit' and coalesce(a.last_visit_on <= y.counted_from, true)
                          and a.visit_due_on < ? and a.deleted_at is null
                          and y.counted_from = (select max(n.counted_from) from yellow_card n where n.account_id = a.id)
                          and not exists (select 1 from yellow_card o where o.account_id = a.id and o.cleared_on is null) and
                        """, today).plus(mine));
        rows.update(Sql.of("""
                        update yellow_card y set cleared_on = ?, cleared_how = 'visit', cleared_by_contact_id =
                            (select c.id from contact c where c.account_id = y.account_id and c.state = 'done'
                             and c.counts_as_visit and c.held_on = a.last_visit_on and c.deleted_at is null
                             order by c.starts_at, c.id limit 1)
                        from account a where y.cleared_on is null and a.last_visit_on > y.counted_from and
                        """, today).plus(mine));
        rows.update(Sql.of("""
                        update yellow_card y set cleared_on = ?, cleared_how = 'notDue'
                        from account a where y.cleared_on is null and coalesce(a.visit_due_on >= ?, true) and
                        """, today, today).plus(mine));
        rows.update(Sql.of("""
                        update yellow_card y set due_on = a.visit_due_on, opened_on = greatest(y.opened_on, a.visit_due_on + 1)
                        from account a where y.cleared_on is null and y.due_on <> a.visit_due_on and
                        """).plus(mine));
        show(only);
    }

    /**
     * A card for every account that is past its due day and has none, as of the morning after that day. A neglect that had
     * its card already gets no second one, unless the first went only because the cycle was another for a while.
     *
     * @return how many were opened
     */
    int open(LocalDate day) {
        List<UUID> late = rows.list(
                Sql.of(
                        "select a.id from account a where a.visit_due_on < ? and a.yellow_since is null"
                                + " and a.deleted_at is null order by a.id for no key update",
                        day),
                row -> row.uuid("id"));
        if (late.isEmpty()) return 0;
        List<UUID> ids = new ArrayList<>(late.size());
        for (int i = 0; i < late.size(); i++) ids.add(Ids.next());
        int opened = rows.update(Sql.of("""
                        insert into yellow_card as y (id, account_id, counted_from, due_on, opened_on)
                        select n.id, a.id,
                        """).plus(VisitDue.COUNTED_FROM, day).plus("""
                        , a.visit_due_on, a.visit_due_on + 1
                        from unnest(cast(? as uuid[]), cast(? as uuid[])) as n (id, account_id)
                        join account a on a.id = n.account_id
                        on conflict (account_id, counted_from) do update
                            set due_on = excluded.due_on, opened_on = excluded.opened_on, told_on = null, escalated_on = null,
                                at_risk_on = null, snoozed_until = null, snooze_reason = null, snoozed_by = null,
                                cleared_on = null, cleared_how = null
                            where y.cleared_how = 'notDue'
                        """, ids, late));
        show(Sql.of("a.id = any(cast(? as uuid[]))", late));
        return opened;
    }

    private void show(Sql only) {
        rows.update(
                Sql.of("""
                        update account a set yellow_since = x.opened_on
                        from (select a.id, y.opened_on from account a
                              left join yellow_card y on y.account_id = a.id and y.cleared_on is null where
                        """).plus(only).plus(") x where x.id = a.id and a.yellow_since is distinct from x.opened_on"));
    }
}

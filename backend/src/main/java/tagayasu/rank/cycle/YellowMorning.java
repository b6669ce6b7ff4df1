package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;

/**
 * What is done on the morning of a day, in the caller's transaction: due days of all customers, new cards, who is told, what
 * goes to superiors, who is at risk. The row of the day makes it be done once, however many replicas try. Mornings that
 * nobody was up for need no making up: cards bear the day on which they should have come.
 */
@ApplicationScoped
public class YellowMorning {

    /** The one subject of the mornings' history. */
    private static final UUID SUBJECT = new UUID(0x7965_6c6c_0000_7000L, 0x8000_0000_0000_0002L);

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    VisitDue due;

    @Inject
    YellowCards cards;

    @Inject
    YellowSettings settings;

    @Inject
    YellowNotices notices;

    @Inject
    Journal journal;

    /** How many cards. */
    public record Done(int opened, int told, int escalated, int atRisk) {}

    /** A card that somebody is to hear of, with its account. */
    record Heard(UUID cardId, String name, String rank, UUID ownerId, LocalDate dueOn) {

        static Heard of(Row row) {
            return new Heard(
                    row.uuid("id"), row.text("name"), row.text("rank"), row.uuid("owner_id"), row.date("due_on"));
        }
    }

    /** @return what was done, now or before */
    public Done carryOut(LocalDate day) {
        int first = rows.update(Sql.of(
                "insert into yellow_morning (day, carried_out_at) values (?, ?) on conflict do nothing",
                day,
                calendar.now()));
        if (first == 0) return done(day);
        YellowSettings.Rules rules = settings.rules();
        due.refreshAll();
        int opened = cards.open(day);
        List<Heard> told = rows.list(tell(day, rules.perDay()), Heard::of);
        List<Heard> escalated = rows.list(escalate(day, rules.escalateAfterDays()), Heard::of);
        int atRisk = rows.update(atRisk(day, rules.atRiskAfterDays()));
        Done done = new Done(opened, told.size(), escalated.size(), atRisk);
        rows.update(Sql.of(
                "update yellow_morning set opened = ?, told = ?, escalated = ?, at_risk = ? where day = ?",
                opened,
                done.told(),
                done.escalated(),
                atRisk,
                day));
        if (opened + done.told() + done.escalated() + atRisk > 0)
            journal.record(
                    "carriedOut",
                    new Journal.Subject("yellowMorning", SUBJECT, day.toString()),
                    List.of(),
                    Changes.between(null, done));
        notices.opened(told);
        notices.escalated(escalated);
        return done;
    }

    private Done done(LocalDate day) {
        return rows.first(
                        Sql.of("select opened, told, escalated, at_risk from yellow_morning where day = ?", day),
                        row -> new Done(
                                row.integer("opened"),
                                row.integer("told"),
                                row.integer("escalated"),
                                row.integer("at_risk")))
                .orElseThrow();
    }

    /** Of each person the highest ranks first, and of a rank what has waited longest. */
    private static Sql tell(LocalDate day, int perDay) {
        return Sql.of("""
                update yellow_card y set told_on = ?
                from (select y.id, a.name, a.rank, a.owner_id,
                             row_number() over (partition by a.owner_id order by c.place nulls last, y.due_on, a.code) as nth
                      from yellow_card y join account a on a.id = y.account_id
                      left join visit_cycle c on c.cycles_number = (select max(number) from visit_cycles) and c.rank = a.rank
                      where y.cleared_on is null and y.told_on is null and a.deleted_at is null and a.owner_id is not null
                        and coalesce(y.snoozed_until < ?, true)) n
                where n.id = y.id and n.nth <= ?
                returning y.id, n.name, n.rank, n.owner_id, y.due_on
                """, day, day, perDay);
    }

    /** The days run from when the person was told, a snooze ended or a plan was missed, whichever was last. */
    private static Sql escalate(LocalDate day, int after) {
        return Sql.of("""
                update yellow_card y set escalated_on = ? from account a
                where a.id = y.account_id and y.cleared_on is null and y.escalated_on is null and a.deleted_at is null
                  and greatest(y.told_on, y.snoozed_until,
                               (select max(c.planned_on) from contact c where c.account_id = a.id and c.state = 'planned'
                                and c.counts_as_visit and c.planned_on < ? and c.deleted_at is null)) + ? <= ?
                  and y.told_on is not null and
                """, day, day, after, day).plus(unplanned(day)).plus("""
                returning y.id, a.name, a.rank, a.owner_id, y.due_on
                """);
    }

    private static Sql atRisk(LocalDate day, int after) {
        return Sql.of("""
                update yellow_card y set at_risk_on = ? from account a
                where a.id = y.account_id and y.cleared_on is null and y.at_risk_on is null and a.deleted_at is null
                  and greatest(y.escalated_on, y.snoozed_until) + ? <= ? and y.escalated_on is not null and
                """, day, after, day).plus(unplanned(day));
    }

    private static Sql unplanned(LocalDate day) {
        return Sql.of("""
                not exists (select 1 from contact p where p.account_id = a.id and p.state = 'planned' and p.counts_as_visit
                            and p.planned_on >= ? and p.deleted_at is null)
                """, day);
    }
}

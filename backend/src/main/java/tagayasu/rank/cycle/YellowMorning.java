package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.morning.MorningWork;

/**
 * What is done on the morning of a day: due days of all customers, new cards, who is told, what goes to superiors, who is at
 * risk. Mornings that nobody was up for need no making up: cards bear the day on which they should have come.
 */
@ApplicationScoped
public class YellowMorning implements MorningWork {

    /** The one subject of the mornings' history. */
    private static final UUID SUBJECT = new UUID(0x7965_6c6c_0000_7000L, 0x8000_0000_0000_0002L);

    @Inject
    Rows rows;

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

    /** A card that somebody is to hear of, with its account. */
    record Heard(UUID cardId, String name, String rank, UUID ownerId, LocalDate dueOn) {

        static Heard of(Row row) {
            return new Heard(
                    row.uuid("id"), row.text("name"), row.text("rank"), row.uuid("owner_id"), row.date("due_on"));
        }
    }

    @Override
    public String name() {
        return "yellow";
    }

    @Override
    public int hour() {
        return settings.rules().hour();
    }

    @Override
    public String resultUrl() {
        return "/api/v1/yellow-cards";
    }

    @Override
    public Map<String, Long> carryOut(LocalDate day) {
        YellowSettings.Rules rules = settings.rules();
        due.refreshAll();
        long opened = cards.open(day);
        List<Heard> told = rows.list(tell(day, rules.perDay()), Heard::of);
        List<Heard> escalated = rows.list(escalate(day, rules.escalateAfterDays()), Heard::of);
        long atRisk = rows.update(atRisk(day, rules.atRiskAfterDays()));
        Map<String, Long> done = Map.of(
                "opened", opened, "told", (long) told.size(), "escalated", (long) escalated.size(), "atRisk", atRisk);
        if (done.values().stream().anyMatch(count -> count > 0))
            journal.record(
                    "carriedOut",
                    new Journal.Subject("yellowMorning", SUBJECT, day.toString()),
                    List.of(),
                    Changes.between(null, done));
        notices.opened(told);
        notices.escalated(escalated);
        return done;
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

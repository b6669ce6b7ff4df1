package tagayasu.customer.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Ids;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** The statements that open and clear alarms, each over all records of a kind or over some. */
@ApplicationScoped
public class Alarms {

    static final String NOUN = "alarm";

    @Inject
    Rows rows;

    @Inject
    AlarmKinds kinds;

    @Inject
    AlarmSettings settings;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Current current;

    /** What became due; over alias d. */
    private record Due(UUID subject, UUID account, UUID owner, LocalDate on, String note) {
        static Due of(Row row) {
            return new Due(
                    row.uuid("subject_id"),
                    row.uuid("account_id"),
                    row.uuid("owner_id"),
                    row.date("due_on"),
                    row.text("note"));
        }
    }

    /**
     * For a wing whose records have changed, in the transaction of the change: their alarms clear at once when the cause is
     * gone, and one that cleared today stands again when the cause is back. New ones come with the morning.
     */
    public void settle(String kind, Collection<UUID> subjects) {
        settle(kinds.require(kind), "subject_id", subjects);
    }

    /** The same, for a kind whose alarms go by what happens with their account. */
    public void settleOf(String kind, Collection<UUID> accounts) {
        settle(kinds.require(kind), "account_id", accounts);
    }

    private void settle(AlarmKind kind, String column, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        LocalDate today = calendar.today();
        Sql mine = among("m." + column, ids);
        Sql any = Sql.of(
                        "select 1 as one from alarm m where m.kind = ? and coalesce(m.cleared_on, ?) = ? and",
                        kind.code(),
                        today,
                        today)
                .plus(mine)
                .plus("limit 1");
        if (rows.first(any, row -> true).isEmpty()) return;
        AlarmRule rule = settings.rules().of(kind);
        if (rule.on()) settle(kind, rule, today, mine, among("d." + column, ids));
    }

    private static Sql among(String column, Collection<UUID> ids) {
        return Sql.of(column + " = any(cast(? as uuid[]))", List.copyOf(ids));
    }

    /** Brings the open alarms of all kinds up to what has happened with their records. @return how many cleared */
    int settleAll(LocalDate day) {
        AlarmSettings.Rules rules = settings.rules();
        int cleared = 0;
        for (AlarmKind kind : kinds.all()) {
            AlarmRule rule = rules.of(kind);
            cleared += rule.on() ? settle(kind, rule, day, Sql.TRUE, Sql.TRUE) : switchOff(kind, day);
        }
        return cleared;
    }

    /** @param mine narrows alarms m, @param theirs what is due d, to the same records */
    private int settle(AlarmKind kind, AlarmRule rule, LocalDate day, Sql mine, Sql theirs) {
        Sql due = due(kind, rule, day, theirs);
        rows.update(Sql.of("""
                        update alarm m set cleared_on = null, cleared_how = null, cleared_by = null
                        where m.kind = ? and m.cleared_on = ? and m.cleared_how = 'gone'
                          and m.id = (select o.id from alarm o where o.kind = m.kind and o.subject_id = m.subject_id
                                      order by o.cleared_on nulls first, o.id desc limit 1)
                          and m.subject_id in (select d.subject_id from""", kind.code(), day).plus(due).plus(") and").plus(mine));
        int cleared = rows.update(Sql.of(
                        "update alarm m set cleared_on = ?, cleared_how = 'gone', cleared_by = ? where m.kind = ?"
                                + " and m.cleared_on is null and not exists (select from",
                        day,
                        current.actor().id(),
                        kind.code())
                .plus(due)
                .plus("and d.subject_id = m.subject_id) and")
                .plus(mine));
        rows.update(Sql.of("""
                        update alarm m set account_id = d.account_id, owner_id = d.owner_id, due_on = d.due_on, note = d.note,
                            opened_on = greatest(m.opened_on, d.due_on + 1),
                            told_on = case when m.owner_id is not distinct from d.owner_id then m.told_on end
                        from""")
                .plus(due)
                .plus("and d.subject_id = m.subject_id and m.kind = ? and m.cleared_on is null and", kind.code())
                .plus("(m.account_id, m.owner_id, m.due_on, m.note)"
                        + " is distinct from (d.account_id, d.owner_id, d.due_on, d.note) and")
                .plus(mine));
        return cleared;
    }

    /** An alarm for everything that is due and has none. @return how many */
    int open(AlarmKind kind, AlarmRule rule, LocalDate day) {
        List<Due> found = rows.list(
                Sql.of("select d.* from")
                        .plus(due(kind, rule, day, Sql.TRUE))
                        .plus(
                                "and not exists (select from alarm o where o.kind = ? and o.subject_id = d.subject_id"
                                        + " and o.cleared_on is null)",
                                kind.code()),
                Due::of);
        if (found.isEmpty()) return 0;
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) ids.add(Ids.next());
        return rows.update(Sql.of(
                """
                insert into alarm (id, kind, subject_kind, subject_id, account_id, owner_id, due_on, note, opened_on)
                select n.id, ?, ?, n.subject_id, n.account_id, n.owner_id, n.due_on, n.note,
                       case when exists (select from alarm o where o.kind = ? and o.subject_id = n.subject_id) then ?
                            else n.due_on + 1 end
                from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as date[]),
                            cast(? as text[])) as n (id, subject_id, account_id, owner_id, due_on, note)
                on conflict (kind, subject_id) where cleared_on is null do nothing
                """,
                kind.code(),
                kind.subjectKind(),
                kind.code(),
                day,
                ids,
                found.stream().map(Due::subject).toList(),
                found.stream().map(Due::account).toList(),
                found.stream().map(Due::owner).toList(),
                found.stream().map(Due::on).toList(),
                found.stream().map(Due::note).toList()));
    }

    private int switchOff(AlarmKind kind, LocalDate day) {
        return rows.update(Sql.of(
                "update alarm set cleared_on = ?, cleared_how = 'off' where kind = ? and cleared_on is null",
                day,
                kind.code()));
    }

    /** What is due, as d, up to and with a condition that more may be added to. */
    private static Sql due(AlarmKind kind, AlarmRule rule, LocalDate day, Sql theirs) {
        return Sql.of("(")
                .plus(kind.due().asOf(day, rule.days()))
                .plus(") d where d.due_on < ? and", day)
                .plus(theirs);
    }
}

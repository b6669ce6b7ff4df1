package tagayasu.activity.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import tagayasu.activity.contact.Contact;
import tagayasu.activity.contact.ContactCodes;
import tagayasu.activity.report.DailyReport;
import tagayasu.activity.task.Task;
import tagayasu.customer.Account;
import tagayasu.customer.alarm.AlarmLists;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.sales.deal.Deal;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;

/** Counts the work of a group's members in one statement, each number under the caller's visibility. */
@ApplicationScoped
class TeamActivity {

    static final int MOST = 200;

    @Inject
    Access access;

    @Inject
    AlarmLists alarms;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    /** @param who predicate over app_user under alias u @param to inclusive */
    TeamActivityView of(Sql who, LocalDate from, LocalDate to) {
        List<TeamActivityView.Member> members = rows.list(
                statement(who, from, to),
                row -> TeamActivityView.Member.of(row, staff.departmentName(row.uuid("department_id"))));
        boolean capped = members.size() > MOST;
        return new TeamActivityView(from, to, capped ? members.subList(0, MOST) : members, capped);
    }

    private Sql statement(Sql who, LocalDate from, LocalDate to) {
        return Sql.of("with member as materialized (select u.id, u.name, u.department_id,"
                        + " coalesce(nullif(u.name_kana, ''), u.name) as place from app_user u"
                        + " where u.disabled_at is null and u.deleted_at is null and")
                .plus(who)
                .plus("order by place, u.id limit " + (MOST + 1) + "), met as (")
                .plus(contacts(from, to))
                .plus("), asked as (")
                .plus(tasks(from, to))
                .plus("), hoped as (")
                .plus(deals(from, to))
                .plus(
                        "), yellow as (select c.owner_id, count(*) as cards from account c where c.yellow_since is not null"
                                + " and c.deleted_at is null and c.owner_id in (select id from member) and")
                .plus(access.visible(Account.NOUN, "c"))
                .plus("group by c.owner_id), alarm_of as (select m.owner_id, count(*) as alarms from alarm m"
                        + " where m.owner_id in (select id from member) and")
                .plus(alarms.standing("m"))
                .plus(
                        "group by m.owner_id), told as (select r.user_id, max(r.reported_on) as last_on from daily_report r"
                                + " where r.submitted_at is not null and r.deleted_at is null"
                                + " and r.user_id in (select id from member) and")
                .plus(access.visible(DailyReport.NOUN, "r"))
                .plus("""
                        group by r.user_id)
                        select m.id, m.name, m.department_id,
                            cast(coalesce(met.planned, 0) as integer) as planned, cast(coalesce(met.done, 0) as integer) as done,
                            cast(coalesce(met.visits, 0) as integer) as visits, cast(coalesce(met.calls, 0) as integer) as calls,
                            cast(coalesce(asked.open, 0) as integer) as open_tasks,
                            cast(coalesce(asked.overdue, 0) as integer) as overdue_tasks,
                            cast(coalesce(asked.done, 0) as integer) as done_tasks,
                            cast(coalesce(hoped.open, 0) as integer) as open_deals, coalesce(hoped.amount, 0) as open_amount,
                            cast(coalesce(hoped.won, 0) as integer) as won_deals, coalesce(hoped.gained, 0) as won_amount,
                            cast(coalesce(yellow.cards, 0) as integer) as yellow_cards,
                            cast(coalesce(alarm_of.alarms, 0) as integer) as alarms, told.last_on as last_report_on
                        from member m left join met on met.user_id = m.id left join asked on asked.assignee_id = m.id
                            left join hoped on hoped.owner_id = m.id left join yellow on yellow.owner_id = m.id
                            left join alarm_of on alarm_of.owner_id = m.id left join told on told.user_id = m.id
                        order by m.place, m.id""");
    }

    private Sql contacts(LocalDate from, LocalDate to) {
        return Sql.of(
                        """
                        select p.user_id, count(*) filter (where k.state = 'planned') as planned,
                            count(*) filter (where k.state = 'done') as done,
                            count(*) filter (where k.state = 'done' and k.counts_as_visit) as visits,
                            count(*) filter (where k.state = 'done' and {call}) as calls
                        from contact k join contact_participant p on p.contact_id = k.id
                        where k.deleted_at is null and k.state <> 'cancelled' and k.starts_at >= ? and k.starts_at < ?
                            and p.user_id in (select id from member) and""".replace("{call}", ContactCodes.IS_CALL.replace("{a}", "k")),
                        from.atStartOfDay(),
                        to.plusDays(1).atStartOfDay())
                .plus(access.visible(Contact.NOUN, "k"))
                .plus("group by p.user_id");
    }

    private Sql deals(LocalDate from, LocalDate to) {
        return Sql.of("""
                        select d.owner_id, count(*) filter (where d.outcome = 'open') as open,
                            sum(d.amount) filter (where d.outcome = 'open') as amount,
                            count(*) filter (where d.outcome = 'won') as won,
                            sum(d.amount) filter (where d.outcome = 'won') as gained
                        from deal d
                        where d.deleted_at is null and d.owner_id in (select id from member)
                            and (d.outcome = 'open' or d.outcome = 'won' and d.closed_on between ? and ?) and""", from, to).plus(access.visible(Deal.NOUN, "d")).plus("group by d.owner_id");
    }

    private Sql tasks(LocalDate from, LocalDate to) {
        return Sql.of(
                        """
                        select t.assignee_id, count(*) filter (where t.done_at is null) as open,
                            count(*) filter (where t.done_at is null and t.due_on < ?) as overdue,
                            count(*) filter (where t.done_at is not null) as done
                        from task t
                        where t.deleted_at is null and t.assignee_id in (select id from member)
                            and (t.done_at is null or t.done_at >= ? and t.done_at < ?) and""",
                        calendar.today(),
                        from.atStartOfDay(calendar.zone()).toInstant(),
                        to.plusDays(1).atStartOfDay(calendar.zone()).toInstant())
                .plus(access.visible(Task.NOUN, "t"))
                .plus("group by t.assignee_id");
    }
}

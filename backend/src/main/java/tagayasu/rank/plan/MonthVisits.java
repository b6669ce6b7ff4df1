package tagayasu.rank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;

/** What stands in somebody's month, and which of their customers are due in it: of what the caller may see. */
@ApplicationScoped
public class MonthVisits {

    private static final int MOST = 1000;

    /** Neighbours have the same first three digits of the postal code: a ward, or a part of a rural prefecture. */
    private static final String AREA =
            "nullif(left(regexp_replace(coalesce(a.postal_code, ''), '[^0-9]', '', 'g'), 3), '')";

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Inject
    BusinessCalendar calendar;

    /** A contact of the month. @param counts it takes one of the day's visits */
    record Standing(
            UUID contactId,
            UUID accountId,
            String accountName,
            String rank,
            String area,
            LocalDate day,
            String from,
            String purpose,
            String state,
            boolean counts) {}

    /** A customer with a visit due by the end of the month. */
    record Due(
            UUID accountId,
            String code,
            String name,
            String rank,
            int place,
            LocalDate dueOn,
            Integer cycleDays,
            LocalDate lastVisitOn,
            LocalDate plannedOn,
            String area,
            String city,
            List<String> closedWeekdays) {

        DueVisit visit(LocalDate putOn) {
            Set<DayOfWeek> closed = closedWeekdays.stream()
                    .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toUnmodifiableSet());
            return new DueVisit(accountId, code, place, dueOn, cycleDays, area, closed, putOn);
        }
    }

    int perDay(UUID user) {
        return rows.first(
                        Sql.of("select visits_per_day from app_user where id = ?", user),
                        row -> row.integer("visits_per_day"))
                .orElse(0);
    }

    List<Standing> standing(UUID user, PlanMonth month) {
        Sql sql = Sql.of("select c.id, c.account_id, b.name, a.rank, " + AREA
                        + " as area, coalesce(c.held_on, c.planned_on) as day,"
                        + " to_char(coalesce(c.held_from, c.planned_from), 'HH24:MI') as from_time, c.purpose, c.state,"
                        + " c.counts_as_visit from contact c join account b on b.id = c.account_id"
                        + " left join account a on a.id = b.id and")
                .plus(access.visible("account", "a"))
                .plus(
                        "where c.deleted_at is null and c.state in ('planned', 'done')"
                                + " and c.starts_at >= ? and c.starts_at < ? and exists (select 1 from contact_participant p"
                                + " where p.contact_id = c.id and p.user_id = ?) and",
                        month.first().atStartOfDay(),
                        month.last().plusDays(1).atStartOfDay(),
                        user)
                .plus(access.visible("contact", "c"))
                .plus("order by c.starts_at, c.id");
        return rows.list(
                sql,
                row -> new Standing(
                        row.uuid("id"),
                        row.uuid("account_id"),
                        row.text("name"),
                        row.text("rank"),
                        row.text("area"),
                        row.date("day"),
                        row.text("from_time"),
                        row.text("purpose"),
                        row.text("state"),
                        row.bool("counts_as_visit")));
    }

    /** After a visit that is planned already the next one counts; while a card is snoozed its visit waits. */
    List<Due> due(UUID user, PlanMonth month) {
        Sql sql = Sql.of("""
                        select x.* from (
                            select a.id, a.code, a.name, a.rank, coalesce(c.place, 1000) as place, a.visit_every_days,
                                   a.last_visit_on, p.planned_on, a.city, a.closed_weekdays,
                                   greatest(coalesce(p.planned_on + a.visit_every_days, a.visit_due_on),
                                            y.snoozed_until + 1) as due_on,
                        """)
                .plus(AREA + " as area")
                .plus("""
                            from account a
                            left join visit_cycle c on c.cycles_number = (select max(number) from visit_cycles) and c.rank = a.rank
                            left join yellow_card y on y.account_id = a.id and y.cleared_on is null
                            left join lateral (select max(p.planned_on) as planned_on from contact p where p.account_id = a.id
                                and p.state = 'planned' and p.counts_as_visit and p.planned_on >= ? and p.deleted_at is null) p on true
                            where a.owner_id = ? and a.visit_due_on is not null and a.deleted_at is null and
                        """, calendar.today(), user)
                .plus(access.visible("account", "a"))
                .plus("""
                        ) x where x.due_on <= ? order by x.place, x.due_on, x.code limit
                        """ + MOST, month.last());
        return rows.list(sql, MonthVisits::due);
    }

    private static Due due(Row row) {
        return new Due(
                row.uuid("id"),
                row.text("code"),
                row.text("name"),
                row.text("rank"),
                row.integer("place"),
                row.date("due_on"),
                row.integer("visit_every_days"),
                row.date("last_visit_on"),
                row.date("planned_on"),
                row.text("area"),
                row.text("city"),
                row.texts("closed_weekdays"));
    }
}

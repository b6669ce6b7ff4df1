package tagayasu.exchange.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;

/** A user's plans and open tasks as iCalendar: plans at their hours on the company's clock, tasks on their due day. */
@ApplicationScoped
class CalendarFeed {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 400;
    private static final int MOST = 2_000;

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @ConfigProperty(name = "tagayasu.url")
    Optional<String> url;

    /** Under the rights of the one who acts, who is the user. */
    String of(UUID user) {
        ICalendar feed = new ICalendar();
        feed.setProductId("-//Tagayasu//Calendar//EN");
        feed.setExperimentalProperty("X-WR-CALNAME", "Tagayasu " + staff.nameOf(user));
        feed.setExperimentalProperty("X-WR-TIMEZONE", calendar.zone().getId());
        plans(user).forEach(feed::addEvent);
        tasks(user).forEach(feed::addEvent);
        return Biweekly.write(feed).go();
    }

    private List<VEvent> plans(UUID user) {
        String name = staff.languageOf(user).equals("en") ? "i.name_en" : "i.name_ja";
        Sql sql = Sql.of(
                        "select k.id, k.version, k.updated_at, k.planned_on, cast(k.planned_from as text) as planned_from,"
                                + " cast(k.planned_to as text) as planned_to, k.subject, coalesce(" + name
                                + ", k.purpose) as purpose,"
                                + " c.name as account, concat(c.prefecture, c.city, c.address, c.building) as place"
                                + " from contact k left join account c on c.id = k.account_id and")
                .plus(access.visible("account", "c"))
                .plus(
                        "left join code_item i on i.list = 'contactPurpose' and i.code = k.purpose"
                                + " where k.state = 'planned' and k.deleted_at is null and k.planned_on between ? and ?"
                                + " and exists (select from contact_participant p where p.contact_id = k.id and p.user_id = ?)"
                                + " and",
                        calendar.today().minusDays(DAYS_BACK),
                        calendar.today().plusDays(DAYS_AHEAD),
                        user)
                .plus(access.visible("contact", "k"))
                .plus("order by k.planned_on, k.id limit " + MOST);
        return rows.list(sql, this::plan);
    }

    private VEvent plan(Row row) {
        VEvent event = event("contact", row);
        LocalDate day = row.date("planned_on");
        LocalTime from = LocalTime.parse(row.text("planned_from"));
        LocalTime to = row.text("planned_to") == null ? null : LocalTime.parse(row.text("planned_to"));
        Instant start = moment(day, from);
        event.setDateStart(Date.from(start));
        Instant end = to == null ? start.plusSeconds(3600) : moment(day, to);
        if (!end.isAfter(start))
            end = start.plus(Duration.between(from, to)); // it begins in the hour that spring skips
        event.setDateEnd(Date.from(end));
        event.setSummary(joined(" ", row.text("account"), row.text("purpose"), row.text("subject")));
        if (!joined("", row.text("place")).isEmpty()) event.setLocation(row.text("place"));
        return event;
    }

    private List<VEvent> tasks(UUID user) {
        Sql sql = Sql.of(
                        "select t.id, t.version, t.updated_at, t.due_on, t.name, t.note from task t"
                                + " where t.assignee_id = ? and t.done_at is null and t.deleted_at is null and t.due_on is not null"
                                + " and",
                        user)
                .plus(access.visible("task", "t"))
                .plus("order by t.due_on, t.id limit " + MOST);
        return rows.list(sql, this::task);
    }

    /** A day of its own kind, that keeps nobody busy; tasks of iCalendar are not shown by many programs that subscribe. */
    private VEvent task(Row row) {
        VEvent event = event("task", row);
        LocalDate due = row.date("due_on");
        event.setDateStart(new DateStart(day(due)));
        event.setDateEnd(new DateEnd(day(due.plusDays(1))));
        event.setTransparency(true);
        event.setSummary("☐ " + row.text("name"));
        event.setDescription(row.text("note"));
        return event;
    }

    private VEvent event(String kind, Row row) {
        VEvent event = new VEvent();
        event.setUid(kind + "-" + row.uuid("id") + "@tagayasu");
        event.setSequence(row.integer("version"));
        event.setDateTimeStamp(Date.from(row.instant("updated_at")));
        event.setLastModified(Date.from(row.instant("updated_at")));
        url.ifPresent(base -> event.setUrl(base.replaceAll("/+$", "") + "/open/" + kind + "/" + row.uuid("id")));
        return event;
    }

    private Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(calendar.zone()).toInstant();
    }

    /** By its numbers, not as a moment, which would lie on another day where the machine's clock is another. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(between));
    }
}

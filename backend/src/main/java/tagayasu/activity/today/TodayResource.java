package tagayasu.activity.today;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.activity.contact.Contact;
import tagayasu.activity.contact.ContactRow;
import tagayasu.customer.Account;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;

/** One person's day, as they open it in the morning. */
@Path("/today")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
public class TodayResource {

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    @GET
    @Operation(operationId = "getToday", summary = "Visits, calls and mails of one person on one day, in time order")
    public TodayView get(
            @QueryParam("userId") @Parameter(description = "Whose day; the caller's when absent") UUID userId,
            @QueryParam("on") @Parameter(description = "Today when absent") LocalDate on) {
        UUID user = userId == null ? access.caller().id() : userId;
        if (staff.nameOf(user) == null) throw Problem.notFound();
        LocalDate day = on == null ? calendar.today() : on;
        return new TodayView(
                day,
                user,
                staff.nameOf(user),
                rows.list(stops(user, day), row -> TodayView.Stop.of(row, staff::nameOf)));
    }

    /** What this person takes part in on the day, each with what was last said there, all under the caller's visibility. */
    private Sql stops(UUID user, LocalDate day) {
        return Sql.of(
                        "select " + ContactRow.COLUMNS + ", " + TodayView.Place.COLUMNS + """
                        , talk.id as talk_id, talk.held_on as talk_on, talk.owner_id as talk_owner, talk.said as talk_said
                        from (select a.* from contact a
                              where a.deleted_at is null and a.state <> 'cancelled'
                                and a.starts_at >= ? and a.starts_at < ?
                                and a.id in (select p.contact_id from contact_participant p where p.user_id = ?)
                                and""",
                        day.atStartOfDay(),
                        day.plusDays(1).atStartOfDay(),
                        user)
                .plus(access.visible(Contact.NOUN, "a"))
                .plus(") a")
                .plus(ContactRow.joins(access.visible("person", "p"), access.visible("deal", "about")))
                .plus("left join account seen on seen.id = a.account_id and")
                .plus(access.visible(Account.NOUN, "seen"))
                .plus("""
                        left join lateral (
                            select t.id, t.held_on, t.owner_id, left(coalesce(t.text, t.subject), 240) as said
                            from contact t
                            where t.account_id = a.account_id and t.state = 'done' and t.deleted_at is null
                              and t.starts_at < a.starts_at and t.id <> a.id and""")
                .plus(access.visible(Contact.NOUN, "t"))
                .plus("order by t.starts_at desc limit 1) talk on true order by a.starts_at, a.id");
    }
}

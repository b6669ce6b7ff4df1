package tagayasu.customer.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.customer.Account;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.subjects.Subjects;

/** Reads alarms: of records that the caller may see, and nothing of others. */
@ApplicationScoped
public class AlarmLists {

    @Inject
    Listing listing;

    @Inject
    Access access;

    @Inject
    Subjects subjects;

    @Inject
    StaffDirectory staff;

    @Inject
    AlarmKinds kinds;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    /** How many of a kind one person has in hand; of a null owner nobody has. */
    @Schema(name = "AlarmCount")
    public record Count(
            UUID ownerId,
            String ownerName,
            @Schema(example = "taskOverdue") @NotNull String kind,
            @Schema(example = "3") @NotNull Long alarms,

            @Schema(description = "Of these: told to the superior", example = "1") @NotNull
            Long escalated,

            @Schema(description = "Days that the oldest is overdue", example = "12") @NotNull
            Long longest) {}

    Page<AlarmView> page(ListQuery query, Sql more) {
        LocalDate today = calendar.today();
        var shape = new Listing.Shape<>(
                Alarms.NOUN,
                AlarmView.COLUMNS,
                Sql.of("left join account c on c.id = a.account_id and").plus(access.visible(Account.NOUN, "c")),
                "dueOn",
                row -> AlarmView.of(row, staff::nameOf, today));
        Page<AlarmView> page = listing.page(shape, query, more.and(aboutVisible("a")));
        Map<Subjects.Ref, Subjects.Card> cards =
                subjects.seen(page.items().stream().map(AlarmView::subject).toList());
        List<AlarmView> items = page.items().stream()
                .map(alarm -> alarm.about(cards.get(alarm.subject())))
                .toList();
        return new Page<>(items, page.nextCursor(), page.total(), page.totalCapped());
    }

    List<Count> counts(Sql people) {
        Sql sql = Sql.of("""
                        select a.owner_id, a.kind, count(*) as alarms, count(a.escalated_on) as escalated,
                               max(cast(? as date) - a.due_on) as longest
                        from alarm a where
                        """, calendar.today())
                .plus(standing("a"))
                .plus("and")
                .plus(people)
                .plus("group by a.owner_id, a.kind order by alarms desc, a.owner_id, a.kind");
        return rows.list(
                sql,
                row -> new Count(
                        row.uuid("owner_id"),
                        staff.nameOf(row.uuid("owner_id")),
                        row.text("kind"),
                        row.count("alarms"),
                        row.count("escalated"),
                        row.count("longest")));
    }

    /** Holds for the alarm under this alias when it is neither over nor put off and the caller may see it. */
    public Sql standing(String alias) {
        return Sql.join(
                " and ",
                List.of(
                        Sql.of(alias + ".cleared_on is null"),
                        Sql.of("coalesce(" + alias + ".snoozed_until < ?, true)", calendar.today()),
                        access.visible(Alarms.NOUN, alias),
                        aboutVisible(alias)));
    }

    private Sql aboutVisible(String alias) {
        return subjects.visible(alias, kinds.subjectKinds());
    }
}

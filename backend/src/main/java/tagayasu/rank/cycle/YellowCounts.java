package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;

/** How many cards each member has, of accounts that the caller may see. */
@ApplicationScoped
public class YellowCounts {

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    /**
     * Of one person in charge; null = of accounts that nobody is in charge of.
     *
     * @param waiting not told yet, because only so many are told a day
     * @param planned with a visit planned from today on
     * @param longest days that the oldest is overdue
     */
    @Schema(name = "YellowCardCount")
    public record Line(
            UUID ownerId,
            String ownerName,
            @NotNull Long cards,
            @NotNull Long waiting,
            @NotNull Long planned,
            @NotNull Long snoozed,
            @NotNull Long escalated,
            @NotNull Long atRisk,
            @NotNull Long longest) {}

    List<Line> of(Sql people) {
        LocalDate today = calendar.today();
        Sql sql = Sql.of("""
                        select a.owner_id, count(*) as cards, count(*) filter (where y.told_on is null) as waiting,
                               count(*) filter (where a.next_visit_on >= ?) as planned,
                               count(*) filter (where y.snoozed_until >= ?) as snoozed,
                               count(*) filter (where y.escalated_on is not null and y.at_risk_on is null) as escalated,
                               count(y.at_risk_on) as at_risk, max(cast(? as date) - y.due_on) as longest
                        from yellow_card y join account a on a.id = y.account_id
                        where y.cleared_on is null and a.deleted_at is null and
                        """, today, today, today)
                .plus(Sql.join(" and ", List.of(access.visible("account", "a"), people)))
                .plus("group by a.owner_id order by cards desc, a.owner_id");
        return rows.list(
                sql,
                row -> new Line(
                        row.uuid("owner_id"),
                        staff.nameOf(row.uuid("owner_id")),
                        row.count("cards"),
                        row.count("waiting"),
                        row.count("planned"),
                        row.count("snoozed"),
                        row.count("escalated"),
                        row.count("at_risk"),
                        row.count("longest")));
    }
}

package tagayasu.rank.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Owned;
import tagayasu.staff.StaffDirectory;

/** Hand-overs that concern the caller, each with how far the successor is, in one statement. */
@ApplicationScoped
class HandoverPage {

    /** After so many days what nobody touched is told; after so many it is let go. */
    static final int TOLD = 30, WATCHED = 90;

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Listing listing;

    @Inject
    BusinessCalendar calendar;

    Page<HandoverView> of(ListQuery query) {
        return page(query, Sql.TRUE);
    }

    /** 404 when it does not concern the caller. */
    HandoverView of(UUID id) {
        ListQuery one = new ListQuery(null, null, null, null, null, 1, null);
        return page(one, Sql.of("a.id = ?", id)).items().stream().findFirst().orElseThrow(Problem::notFound);
    }

    private Page<HandoverView> page(ListQuery query, Sql which) {
        Sql joins = Sql.of("left join lateral (select count(*) filter (where i.kind = 'account' and i.state <> 'gone')"
                        + " as customers, count(*) filter (where i.state = 'open') as open,"
                        + " count(*) filter (where i.state = 'queried') as queried, count(*) filter (where")
                .plus(untouched("a", "i", calendar.today()))
                .plus(") as untouched from handover_item i where i.handover_id = a.id) n on true");
        var shape = new Listing.Shape<>(
                Handover.NOUN,
                HandoverView.COLUMNS,
                joins,
                "-movesOn",
                row -> HandoverView.of(row, staff::nameOf, this::allowed));
        return listing.page(shape, query, which);
    }

    /** Neither answered nor followed by a contact of the successor, 30 to 90 days after. */
    static Sql untouched(String handover, String item, LocalDate today) {
        return Sql.of(
                """
                {i}.state = 'open' and {h}.done_on between ? and ? and not exists (
                    select from contact k where k.account_id = {i}.account_id and k.deleted_at is null
                    and k.state = 'done' and k.held_on >= {h}.done_on and (k.owner_id = {h}.to_id or exists (
                        select from contact_participant p where p.contact_id = k.id and p.user_id = {h}.to_id)))
                """.replace("{i}", item).replace("{h}", handover), today.minusDays(WATCHED), today.minusDays(TOLD));
    }

    private List<String> allowed(Row row) {
        List<String> allowed = new ArrayList<>();
        String state = row.text("state");
        Owned seen = new Seen(Stream.of(row.uuid("from_id"), row.uuid("to_id"), row.uuid("created_by"))
                .filter(Objects::nonNull)
                .toList());
        if (state.equals("planned") && access.may(Action.DELETE, seen)) allowed.add("cancel");
        if (state.equals("done") && row.uuid("to_id").equals(access.caller().id())) allowed.add("answer");
        return allowed;
    }

    private record Seen(Collection<UUID> ownerIds) implements Owned {
        @Override
        public String noun() {
            return Handover.NOUN;
        }

        @Override
        public UUID ownerId() {
            return null;
        }
    }
}

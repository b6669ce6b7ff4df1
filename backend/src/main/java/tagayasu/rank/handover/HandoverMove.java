package tagayasu.rank.handover;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.notices.Notices;

/**
 * Carries a hand-over out: what is open is written down, customers change hands by one statement, the parts follow, and
 * both are told; all in the caller's transaction. Whoever comes second finds it done.
 */
@ApplicationScoped
public class HandoverMove {

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Current current;

    @Inject
    StaffDirectory staff;

    @Inject
    Notices notices;

    @Inject
    HandoverItems items;

    @Inject
    @All
    List<HandoverPart> parts;

    private record Moved(int customers, LocalDate on) {}

    /** Returns the number of customers that changed hands; nothing when it is not due, or done by somebody else. */
    public int carryOut(UUID id) {
        Handover handover = Handover.locked(id);
        LocalDate today = calendar.today();
        if (handover == null || !handover.isDue(today)) return 0;
        if (!staff.isActive(handover.toId)) {
            stick(handover, today);
            return 0;
        }
        List<UUID> accounts = lock(handover);
        items.writeDown(handover, accounts);
        UUID entry = give(handover, accounts, today);
        UUID actor = current.actor().id();
        var move = new HandoverPart.Move(
                entry, handover.fromId, handover.toId, accounts, handover.whole, calendar.now(), actor);
        parts.forEach(part -> part.move(move));
        handover.carriedOut(today, entry);
        Handover.flush();
        tell(handover, "handover.due", accounts.size());
        return accounts.size();
    }

    /** In the order of all who lock accounts; whom the predecessor does not have any more stays where they are. */
    private List<UUID> lock(Handover handover) {
        Sql chosen = handover.whole
                ? Sql.TRUE
                : Sql.of(
                        "a.id in (select i.account_id from handover_item i where i.handover_id = ? and i.kind = 'account')",
                        handover.id);
        return rows.list(
                Sql.of("select a.id from account a where a.deleted_at is null and a.owner_id = ? and", handover.fromId)
                        .plus(chosen)
                        .plus("order by a.id for no key update"),
                row -> row.uuid("id"));
    }

    private UUID give(Handover handover, List<UUID> accounts, LocalDate today) {
        Instant now = calendar.now();
        String label = staff.nameOf(handover.fromId) + " → " + staff.nameOf(handover.toId);
        UUID entry = journal.record(
                "updated",
                new Journal.Subject(Handover.NOUN, handover.id, label),
                List.of(),
                Changes.between(null, new Moved(accounts.size(), today)));
        var said =
                Map.of("owner", Map.of("before", staff.nameOf(handover.fromId), "after", staff.nameOf(handover.toId)));
        rows.update(Sql.of(
                "insert into journal_image (journal_id, row_kind, row_id, before, version_after, changes)"
                        + " select ?, 'account', a.id, jsonb_build_object('owner_id', a.owner_id), a.version + 1, ?"
                        + " from account a where a.id = any(cast(? as uuid[]))",
                entry,
                Json.of(said),
                accounts));
        rows.update(Sql.of(
                "update account set owner_id = ?, version = version + 1, updated_at = ?, updated_by = ?"
                        + " where id = any(cast(? as uuid[]))",
                handover.toId,
                now,
                current.actor().id(),
                accounts));
        rows.update(Sql.of(
                "insert into former_owner (account_id, user_id, until_on, handover_id) select a.id, ?, ?, ?"
                        + " from unnest(cast(? as uuid[])) a (id) on conflict do nothing",
                handover.fromId,
                today,
                handover.id,
                accounts));
        return entry;
    }

    private void stick(Handover handover, LocalDate today) {
        if (handover.stick(today) && handover.createdBy != null)
            notices.tell(
                    List.of(handover.createdBy),
                    "handover.due",
                    Handover.NOUN,
                    handover.id,
                    "planner",
                    Map.of("text", staff.nameOf(handover.toId) + " ✕"));
    }

    void tell(Handover handover, String kind, int customers) {
        var detail = Map.of("customers", customers, "on", handover.movesOn.toString());
        notices.tell(List.of(handover.fromId), kind, Handover.NOUN, handover.id, "predecessor", detail);
        notices.tell(List.of(handover.toId), kind, Handover.NOUN, handover.id, "successor", detail);
    }
}

package tagayasu.rank.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.list.Condition;
import tagayasu.platform.list.Nouns;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Plans a hand-over, says beforehand what would go over, and calls it off. */
@ApplicationScoped
class HandoverPlanning {

    @Inject
    Access access;

    @Inject
    Nouns nouns;

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    @Inject
    HandoverItems items;

    @Inject
    HandoverMove move;

    /** Both must be within the caller's reach, the successor must be able to take over. Today it is carried out at once. */
    Handover plan(HandoverInput input) {
        access.checkOwners(Action.CREATE, Handover.NOUN, List.of(input.fromId(), input.toId()));
        access.checkOwner(Action.CHANGE, Account.NOUN, input.toId(), "/toId");
        if (input.fromId().equals(input.toId())) throw Problem.invalid("handover_to_oneself", "/toId");
        if (input.movesOn().isBefore(calendar.today()) || !BusinessCalendar.isUsual(input.movesOn()))
            throw Problem.invalid("date_in_past", "/movesOn");
        List<UUID> chosen = chosen(input.choice());
        Handover handover = new Handover();
        handover.fromId = input.fromId();
        handover.toId = input.toId();
        handover.movesOn = input.movesOn();
        handover.whole = input.choice().isWhole();
        handover.note = input.note();
        handover.persistAndFlush();
        items.choose(handover, chosen);
        journal.record("created", subject(handover), List.of(), Changes.between(null, input));
        if (handover.isDue(calendar.today())) move.carryOut(handover.id);
        else move.tell(handover, "handover.planned", chosen.size());
        return handover;
    }

    Map<String, Long> preview(HandoverInput.Choice choice) {
        access.checkOwners(Action.CREATE, Handover.NOUN, List.of(choice.fromId()));
        return items.counts(choice.fromId(), accounts(choice), choice.isWhole());
    }

    void cancel(Handover handover) {
        handover.cancel(access.caller().id(), calendar.now());
        Handover.flush();
        journal.record("deleted", subject(handover), List.of(), Changes.between(Map.of(), Map.of()));
        move.tell(handover, "handover.planned", 0);
    }

    private List<UUID> chosen(HandoverInput.Choice choice) {
        List<UUID> found = rows.list(accounts(choice), row -> row.uuid("id"));
        if (choice.accountIds() != null) {
            Set<UUID> theirs = new HashSet<>(found);
            for (int i = 0; i < choice.accountIds().size(); i++)
                if (!theirs.contains(choice.accountIds().get(i)))
                    throw Problem.invalid("not_of_predecessor", "/accountIds/" + i);
        }
        if (found.isEmpty() && !choice.isWhole()) throw Problem.invalid("handover_of_nothing", "/accountIds");
        return found;
    }

    private Sql accounts(HandoverInput.Choice choice) {
        Sql which = Sql.of(
                        "select a.id from account a where a.deleted_at is null and a.owner_id = ? and", choice.fromId())
                .plus(access.reachable(Action.CHANGE, Account.NOUN, "a"))
                .plus("and")
                .plus(new Condition(nouns, access, access.caller().id(), calendar.today())
                        .compile(nouns.require(Account.NOUN), "a", choice.where()));
        return choice.accountIds() == null
                ? which
                : which.plus("and a.id = any(cast(? as uuid[]))", choice.accountIds());
    }

    private static Journal.Subject subject(Handover handover) {
        return new Journal.Subject(Handover.NOUN, handover.id, handover.movesOn.toString());
    }
}

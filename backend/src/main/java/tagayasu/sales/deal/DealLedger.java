package tagayasu.sales.deal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Acknowledgement;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchIndex;
import tagayasu.sales.approach.Asked;
import tagayasu.sales.approach.DoubleApproach;
import tagayasu.sales.product.OrderLineInput;
import tagayasu.staff.Access;
import tagayasu.staff.codes.OfferedCodes;

/** Enters, changes, closes and bins deals with what follows: their states, the journal, the search text. */
@ApplicationScoped
public class DealLedger {

    private static final int USUAL_DAYS = 30;

    @Inject
    Access access;

    @Inject
    DealReferences references;

    @Inject
    DealSource source;

    @Inject
    DoubleApproach approaches;

    @Inject
    DealStates states;

    @Inject
    OfferedCodes codes;

    @Inject
    SearchIndex searchIndex;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Event<Deal.Changed> changed;

    public Deal enter(DealInput input, Acknowledgement acknowledged) {
        Deal deal = new Deal();
        fill(deal, input, true);
        access.checkNew(deal);
        ObjectNode passed = source.pass(deal, null, acknowledged);
        var approach = approaches.pass(asked(deal), acknowledged);
        deal.persistAndFlush();
        passed.setAll(approach.note());
        follow("created", deal, deal.accountId, Changes.between(Map.of(), DealInput.of(deal)), passed);
        approaches.tell(approach, acknowledged.reason());
        return deal;
    }

    /** An open one; a closed one is opened again first. */
    public void change(Deal deal, DealInput before, DealInput after, Acknowledgement acknowledged) {
        deal.requireOpen();
        fill(deal, after, false);
        ObjectNode passed = source.pass(deal, before.campaignId(), acknowledged);
        boolean elsewhere = !before.accountId().equals(deal.accountId);
        var approach = approaches.pass(asked(deal), elsewhere ? acknowledged : Acknowledgement.UNASKED);
        Deal.flush();
        passed.setAll(approach.note());
        ObjectNode changes = Changes.between(before, DealInput.of(deal));
        follow(verb(changes), deal, before.accountId(), changes, passed);
        approaches.tell(approach, acknowledged.reason());
    }

    public void close(Deal deal, DealClosure closure) {
        deal.requireOpen();
        codes.check(DealCodes.CLOSING, closure.closing(), null, "/closing");
        codes.check(DealCodes.REASON, closure.closingReason(), null, "/closingReason");
        Deal.Outcome outcome = DealCodes.outcome(closure.closing());
        if (outcome == Deal.Outcome.lost && closure.closingReason() == null)
            throw Problem.invalid("not_null", "/closingReason");
        LocalDate today = calendar.today();
        LocalDate on = closure.closedOn() == null ? today : closure.closedOn();
        if (on.isAfter(today)) throw Problem.invalid("in_the_future", "/closedOn");
        deal.close(closure, outcome, on, access.caller().id());
        Deal.flush();
        String verb = outcome == Deal.Outcome.other ? "closed" : outcome.name();
        follow(verb, deal, deal.accountId, Changes.between(Map.of(), closure), Json.MAPPER.createObjectNode());
    }

    public void reopen(Deal deal, String reason) {
        deal.reopen();
        Deal.flush();
        ObjectNode why = Changes.between(Map.of(), Map.of("reason", reason.strip()));
        follow("reopened", deal, deal.accountId, why, Json.MAPPER.createObjectNode());
    }

    void sold(Deal deal, UUID sale) {
        deal.soldBy(sale);
        Deal.flush();
        record("sold", deal, Changes.between(Map.of(), Map.of("saleId", sale)));
    }

    public void bin(Deal deal) {
        deal.deletedAt = calendar.now();
        deal.deletedBy = access.caller().id();
        Deal.flush();
        searchIndex.remove(Deal.NOUN, deal.id);
        states.follow(deal.id);
        record("deleted", deal, Json.MAPPER.createObjectNode());
        changed.fire(new Deal.Changed(Set.of(deal.accountId)));
    }

    public void restore(Deal deal) {
        if (deal.account().deletedAt != null) throw Problem.refused("restore_account_first");
        deal.deletedAt = null;
        deal.deletedBy = null;
        Deal.flush();
        ObjectNode nothing = Json.MAPPER.createObjectNode();
        follow("restored", deal, deal.accountId, nothing, nothing);
    }

    void recordPurge(Deal deal) {
        record("purged", deal, Json.MAPPER.createObjectNode());
    }

    /** Of the one in charge, and of whoever enters it for them. */
    private Asked asked(Deal deal) {
        Set<UUID> team = Stream.of(deal.ownerId, access.caller().id()).collect(Collectors.toSet());
        return new Asked(deal.id, deal.id, deal.accountId, calendar.today(), team, true);
    }

    private void fill(Deal deal, DealInput input, boolean isNew) {
        LocalDate today = calendar.today();
        references.fill(deal, input, isNew);
        deal.name = input.name().strip();
        deal.expectedOn = input.expectedOn() == null ? today.plusDays(USUAL_DAYS) : input.expectedOn();
        deal.openedOn = input.openedOn() == null ? today : input.openedOn();
        if (deal.openedOn.isAfter(today)) throw Problem.invalid("in_the_future", "/openedOn");
        deal.urge(input.urgentBy(), calendar.now());
        deal.note = input.note() == null || input.note().isBlank() ? null : input.note();
        deal.order(input.amount(), OrderLineInput.toLines(input.lines(), DealLine::new));
    }

    /** A move on the board is told as such. */
    private static String verb(ObjectNode changes) {
        return changes.has("stageId") ? "moved" : "updated";
    }

    /** @param former the account it was about before */
    private void follow(String verb, Deal deal, UUID former, ObjectNode changes, ObjectNode passed) {
        searchIndex.put(DealSearch.doc(deal.id, deal.name, deal.note));
        states.follow(deal.id);
        record(verb, deal, changes.setAll(passed));
        changed.fire(new Deal.Changed(Stream.of(deal.accountId, former).collect(Collectors.toSet())));
    }

    private void record(String verb, Deal deal, ObjectNode changes) {
        List<UUID> related = Stream.concat(
                        Stream.of(deal.accountId), deal.persons.stream().map(DealPerson::personId))
                .toList();
        journal.record(verb, new Journal.Subject(Deal.NOUN, deal.id, deal.name), related, changes);
    }
}

package tagayasu.rank.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.notices.Notices;

/** What the successor says to each item: taken over, or a question to the predecessor and to whoever planned it. */
@ApplicationScoped
class HandoverAnswers {

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Journal journal;

    @Inject
    Notices notices;

    private record Said(String item, String answer, String text) {}

    private record Item(UUID account, String label) {}

    void accept(Handover handover, UUID item) {
        say(handover, item, "accepted", null);
    }

    void query(Handover handover, UUID item, String text) {
        Item asked = say(handover, item, "queried", text);
        var detail = Map.of("text", asked.label() + "：" + text);
        notices.tell(List.of(handover.fromId), "handover.queried", Handover.NOUN, handover.id, "predecessor", detail);
        if (handover.fromId.equals(handover.createdBy)) return; // told as the predecessor
        notices.tell(
                Arrays.asList(handover.createdBy), "handover.queried", Handover.NOUN, handover.id, "planner", detail);
    }

    /** As if nothing had been said. */
    void takeBack(Handover handover, UUID item) {
        say(handover, item, "open", null);
    }

    private Item say(Handover handover, UUID item, String answer, String text) {
        UUID me = access.caller().id();
        if (!me.equals(handover.toId)) throw Problem.forbidden("forbidden");
        if (handover.state() != Handover.State.done) throw Problem.refused("handover_not_done");
        boolean open = answer.equals("open");
        Item found = rows.first(
                        Sql.of(
                                "update handover_item set state = ?, answer = ?, answered_by = ?, answered_at = ?"
                                        + " where id = ? and handover_id = ? and state <> 'gone' returning account_id, label",
                                answer,
                                text,
                                open ? null : me,
                                open ? null : calendar.now(),
                                item,
                                handover.id),
                        row -> new Item(row.uuid("account_id"), row.text("label")))
                .orElseThrow(Problem::notFound);
        journal.record(
                "updated",
                new Journal.Subject(Handover.NOUN, handover.id, found.label()),
                List.of(),
                Changes.between(null, new Said(found.label(), answer, text)));
        return found;
    }
}

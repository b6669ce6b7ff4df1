package tagayasu.activity.contact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.codes.CodeItem;

/** Plans, reports, changes and bins contacts with what follows: journal, search text, the account's facts, and who is told. */
@ApplicationScoped
public class ContactLedger {

    @Inject
    Access access;

    @Inject
    ContactReferences references;

    @Inject
    ContactFacts facts;

    @Inject
    DealContacts deals;

    @Inject
    ContactSearch search;

    @Inject
    DoubleApproach approaches;

    @Inject
    SearchIndex searchIndex;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Event<Contact.Reported> reported;

    @Inject
    Event<Contact.Settled> settled;

    @Inject
    Event<Contact.Noted> noted;

    @Inject
    Event<Contact.Moved> moved;

    @Inject
    Event<Contact.Cancelled> cancelled;

    @Inject
    Event<Contact.Invited> invited;

    /**
     * A plan, or with a result in it a contact that was held.
     *
     * @param acknowledged for a plan; a program that proposes plans is {@link Acknowledgement#UNASKED}
     */
    public Contact enter(ContactInput input, Acknowledgement acknowledged) {
        Contact contact = new Contact();
        references.fill(contact, input);
        if (!access.may(Action.CREATE, contact.participants())) throw Problem.forbidden("owner_out_of_reach");
        boolean counts = countsAsVisit(contact);
        if (input.result() == null || input.plannedOn() != null)
            contact.plan(input.plannedOn(), input.plannedFrom(), input.plannedTo(), counts);
        if (input.result() != null) {
            contact.report(counts);
            contact.tell(input.result().told(calendar.today(), "/result"));
        }
        var passed = approaches.pass(asked(contact, true), contact.isDone() ? Acknowledgement.UNASKED : acknowledged);
        contact.persistAndFlush();
        follow(contact.isDone() ? "reported" : "planned", contact, null, passed.note());
        note(contact, input);
        approaches.tell(passed, acknowledged.reason());
        return contact;
    }

    /** Another form of the plan, or of the result once there is one. The plan of a result stays as it was. */
    public void change(Contact contact, ContactInput before, ContactInput after, Acknowledgement acknowledged) {
        if (contact.state().equals(Contact.CANCELLED)) throw Problem.refused("contact_cancelled");
        if (before.equals(after)) return;
        if (!contact.isDone() && after.result() != null) throw Problem.invalid("contact_not_done", "/result");
        if (contact.isDone() && after.result() == null) throw Problem.invalid("not_null", "/result");
        if (contact.isDone() && !before.samePlan(after)) throw Problem.refused("contact_done");
        references.fill(contact, after);
        if (contact.isDone()) {
            if (!Objects.equals(before.purpose(), after.purpose())) contact.recount(countsAsVisit(contact));
            contact.tell(after.result().told(calendar.today(), "/result"));
        } else contact.plan(after.plannedOn(), after.plannedFrom(), after.plannedTo(), countsAsVisit(contact));
        boolean elsewhen = !before.sameMoment(after);
        boolean elsewhere = !before.accountId().equals(after.accountId());
        var passed = approaches.pass(
                asked(contact, elsewhere), elsewhen || elsewhere ? acknowledged : Acknowledgement.UNASKED);
        Contact.flush();
        follow(elsewhen ? "rescheduled" : "updated", contact, before, passed.note());
        note(contact, after);
        approaches.tell(passed, acknowledged.reason());
        if (elsewhen) moved.fire(new Contact.Moved(contact.id, before.plannedOn(), before.plannedFrom()));
    }

    public void takeAlong(Contact plan, UUID user) {
        if (!plan.state().equals(Contact.PLANNED)) throw Problem.refused("contact_not_planned");
        ContactInput before = ContactInput.of(plan);
        change(plan, before, before.with(user), Acknowledgement.UNASKED);
    }

    /** The result of a plan, which stays beside it. */
    public void report(Contact contact, ContactResultInput input) {
        ContactInput before = ContactInput.of(contact);
        ContactInput after = input.over(before);
        contact.requireOpen();
        references.fill(contact, after);
        contact.report(countsAsVisit(contact));
        contact.tell(after.result().told(calendar.today(), ""));
        Contact.flush();
        follow("reported", contact, before, Json.MAPPER.createObjectNode());
        note(contact, after);
    }

    public void cancel(Contact contact, String reason) {
        contact.cancel(reason);
        Contact.flush();
        follow("cancelled", contact, Map.of(), reason == null ? Map.of() : Map.of("reason", reason));
        cancelled.fire(new Contact.Cancelled(contact.id));
    }

    public void resume(Contact contact) {
        contact.resume();
        Contact.flush();
        follow("resumed", contact, Map.of(), Map.of());
    }

    public void confirm(Contact contact) {
        UUID by = access.caller().id();
        boolean again = contact.confirmedAt() != null;
        contact.confirm(by, calendar.now());
        Contact.flush();
        if (again) return;
        record("confirmed", contact, Map.of(), Map.of());
        settled.fire(new Contact.Settled(contact.id, by));
    }

    public void unconfirm(Contact contact) {
        contact.unconfirm(access.caller().id());
        Contact.flush();
        record("unconfirmed", contact, Map.of(), Map.of());
    }

    public void bin(Contact contact) {
        contact.deletedAt = calendar.now();
        contact.deletedBy = access.caller().id();
        Contact.flush();
        searchIndex.remove(Contact.NOUN, contact.id);
        facts.refresh(Set.of(contact.accountId));
        deals.refresh(null, contact.dealId);
        record("deleted", contact, Map.of(), Map.of());
        settled.fire(new Contact.Settled(contact.id, null));
    }

    public void restore(Contact contact) {
        if (references.accountOf(contact).deletedAt != null) throw Problem.refused("restore_account_first");
        contact.deletedAt = null;
        contact.deletedBy = null;
        Contact.flush();
        search.index(contact);
        follow("restored", contact, Map.of(), Map.of());
        if (waits(contact)) reported.fire(new Contact.Reported(contact.id, contact.reportToId, true));
    }

    void recordPurge(Contact contact) {
        record("purged", contact, Map.of(), Map.of());
    }

    /** 404 when the caller may not see the contact, 403 when they do not take part in it, nor those whom they lead. */
    void check(Action action, Contact contact) {
        if (!access.may(Action.READ, contact)) throw Problem.notFound();
        if (action != Action.READ && !access.may(action, contact.participants())) throw Problem.forbidden("forbidden");
    }

    private void note(Contact contact, ContactInput input) {
        if (input.result() != null && input.result().remarks() != null)
            noted.fire(new Contact.Noted(contact.id, input.result().remarks()));
    }

    /** Null for what is no visit. */
    private static Asked asked(Contact plan, boolean anew) {
        if (!plan.countsAsVisit() || plan.plannedOn() == null) return null;
        return new Asked(plan.id, plan.dealId, plan.accountId, plan.plannedOn(), Set.copyOf(plan.participantIds), anew);
    }

    private boolean countsAsVisit(Contact contact) {
        return contact.purpose != null && CodeItem.isFlagged(ContactCodes.PURPOSE, contact.purpose, ContactCodes.VISIT);
    }

    private boolean waits(Contact contact) {
        return contact.isDone() && contact.reportToId != null && contact.confirmedAt() == null;
    }

    /** @param before null = the contact is new @param passed the warnings that were passed over, for the journal */
    private void follow(String verb, Contact contact, ContactInput before, ObjectNode passed) {
        search.index(contact);
        Set<UUID> accounts = new LinkedHashSet<>(List.of(contact.accountId));
        if (before != null) accounts.add(before.accountId());
        facts.refresh(accounts);
        deals.refresh(before == null ? null : before.dealId(), contact.dealId);
        ObjectNode changes = Changes.between(before == null ? Map.of() : before, ContactInput.of(contact));
        record(verb, contact, changes.setAll(passed));
        Set<UUID> fresh = new LinkedHashSet<>(contact.participantIds);
        if (before != null) before.participantIds().forEach(fresh::remove);
        if (!fresh.isEmpty() && !contact.isDone()) invited.fire(new Contact.Invited(contact.id, fresh));
        boolean edited = before != null && before.result() != null;
        if (waits(contact)) reported.fire(new Contact.Reported(contact.id, contact.reportToId, edited));
        else if (before != null && before.reportToId() != null && contact.isDone())
            settled.fire(new Contact.Settled(contact.id, null));
    }

    private void follow(String verb, Contact contact, Object before, Object after) {
        facts.refresh(Set.of(contact.accountId));
        deals.refresh(null, contact.dealId);
        record(verb, contact, before, after);
    }

    private void record(String verb, Contact contact, Object before, Object after) {
        record(verb, contact, Changes.between(before, after));
    }

    private void record(String verb, Contact contact, ObjectNode changes) {
        Set<UUID> related = new HashSet<>(contact.personIds);
        related.add(contact.accountId);
        journal.record(verb, subject(contact), List.copyOf(related), changes);
    }

    private static Journal.Subject subject(Contact contact) {
        String day = (contact.isDone() ? contact.told().heldOn() : contact.plannedOn()).toString();
        List<String> words = Stream.of(day, contact.purpose, contact.subject)
                .filter(word -> word != null && !word.isEmpty())
                .toList();
        return new Journal.Subject(Contact.NOUN, contact.id, String.join(" ", words));
    }
}

package tagayasu.activity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.deal.Deal;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.codes.OfferedCodes;

/** What a contact points to: ids that arrive in a body are checked like ids in a path; what it has already it keeps. */
@ApplicationScoped
class ContactReferences {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    OfferedCodes codes;

    @Inject
    Rows rows;

    void fill(Contact contact, ContactInput input) {
        // Read first and write then: a statement in between would meet a contact that is half the old one.
        UUID account = account(input.accountId(), contact.accountId);
        UUID deal = deal(input.dealId(), account, contact);
        codes.check(ContactCodes.PURPOSE, blank(input.purpose()), contact.purpose, "/purpose");
        codes.check(ContactCodes.METHOD, input.method().strip(), contact.method, "/method");
        Set<UUID> persons = persons(input.personIds(), contact.personIds);
        Set<UUID> participants = participants(contact, input);
        contact.reportToId = user(input.reportToId(), contact.reportToId, "/reportToId");
        contact.accountId = account;
        contact.dealId = deal;
        contact.purpose = blank(input.purpose());
        contact.method = input.method().strip();
        contact.subject = input.subject() == null ? "" : input.subject().strip();
        replace(contact.personIds, persons);
        replace(contact.participantIds, participants);
    }

    Account accountOf(Contact contact) {
        return Account.findById(contact.accountId);
    }

    private UUID account(UUID wanted, UUID present) {
        if (wanted.equals(present)) return wanted;
        Account account = Account.findById(wanted);
        if (account == null || account.deletedAt != null || !access.may(Action.READ, account))
            throw Problem.invalid("unknown_account", "/accountId");
        return wanted;
    }

    /** Of the same tree, and for the caller to read. */
    private UUID deal(UUID wanted, UUID account, Contact contact) {
        if (wanted == null || wanted.equals(contact.dealId) && account.equals(contact.accountId)) return wanted;
        Sql known = Sql.of(
                        "select d.id from account a join account b on b.head_id = a.head_id join deal d on d.account_id = b.id"
                                + " where a.id = ? and d.id = ? and d.deleted_at is null and",
                        account,
                        wanted)
                .plus(access.visible(Deal.NOUN, "d"));
        return rows.first(known, row -> row.uuid("id")).orElseThrow(() -> Problem.invalid("unknown_deal", "/dealId"));
    }

    private Set<UUID> participants(Contact contact, ContactInput input) {
        Set<UUID> people = new LinkedHashSet<>();
        List<UUID> wanted = input.participantIds();
        if (wanted == null)
            people.add(
                    input.ownerId() != null ? input.ownerId() : access.caller().id());
        else
            for (int i = 0; i < wanted.size(); i++)
                people.add(known(wanted.get(i), contact.participantIds, "/participantIds/" + i));
        contact.ownerId = owner(contact, input, people);
        people.add(contact.ownerId);
        return people;
    }

    /** One of those who take part: the one who is named, who had it, the caller, or the first. */
    private UUID owner(Contact contact, ContactInput input, Set<UUID> people) {
        UUID named = input.ownerId();
        if (named != null && !named.equals(contact.ownerId)) return known(named, Set.of(), "/ownerId");
        if (contact.ownerId != null && people.contains(contact.ownerId)) return contact.ownerId;
        UUID caller = access.caller().id();
        return people.contains(caller) ? caller : people.iterator().next();
    }

    private UUID user(UUID wanted, UUID present, String pointer) {
        return wanted == null || wanted.equals(present) ? wanted : known(wanted, Set.of(), pointer);
    }

    private UUID known(UUID user, Set<UUID> present, String pointer) {
        if (!present.contains(user) && !staff.isActive(user)) throw Problem.invalid("unknown_user", pointer);
        return user;
    }

    /** Of those who are met already the caller may take out whom they see; the others stay. */
    private Set<UUID> persons(List<UUID> wanted, Set<UUID> present) {
        Set<UUID> met = new LinkedHashSet<>(wanted == null ? List.of() : wanted);
        Set<UUID> changed = new LinkedHashSet<>(met);
        changed.addAll(present);
        changed.removeIf(id -> met.contains(id) && present.contains(id));
        if (changed.isEmpty()) return met;
        Sql visible = Sql.of("select a.id from person a where a.id = any(?) and a.deleted_at is null and", changed)
                .plus(access.visible("person", "a"));
        List<UUID> seen = rows.list(visible, row -> row.uuid("id"));
        changed.removeIf(seen::contains);
        for (UUID id : changed)
            if (!present.contains(id)) throw Problem.invalid("unknown_person", "/personIds/" + wanted.indexOf(id));
        met.addAll(changed);
        return met;
    }

    private static void replace(Set<UUID> held, Set<UUID> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

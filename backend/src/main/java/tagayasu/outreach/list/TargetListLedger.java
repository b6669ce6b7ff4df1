package tagayasu.outreach.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
import tagayasu.staff.StaffDirectory;

/** Makes, changes and bins target lists, puts accounts on them and takes them off, with the journal. */
@ApplicationScoped
class TargetListLedger {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Nouns nouns;

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    TargetList make(TargetListInput input) {
        if (input.isByHand() && input.where() != null) throw Problem.invalid("list_is_fixed", "/where");
        TargetList list = input.isByHand() ? TargetList.byHand() : new TargetList();
        list.ownerId = access.caller().id();
        access.checkNew(list);
        fill(list, input);
        list.persistAndFlush();
        if (input.isByHand()) add(list, input.accountIds());
        journal.record("created", subject(list), List.of(), Changes.between(null, TargetListInput.of(list)));
        return list;
    }

    void change(TargetList list, TargetListInput before, TargetListInput input) {
        if (input.accountIds() != null) throw Problem.invalid("read_only", "/accountIds");
        fill(list, input);
        TargetList.flush();
        journal.record("updated", subject(list), List.of(), Changes.between(before, TargetListInput.of(list)));
    }

    void bin(TargetList list) {
        list.bin(calendar.now(), access.caller().id());
        TargetList.flush();
        journal.record("deleted", subject(list), List.of(), Changes.between(Map.of(), Map.of()));
    }

    void restore(TargetList list) {
        list.restore();
        TargetList.flush();
        journal.record("restored", subject(list), List.of(), Changes.between(Map.of(), Map.of()));
    }

    void recordPurge(TargetList list) {
        journal.record("purged", subject(list), List.of(), Changes.between(Map.of(), Map.of()));
    }

    /** Returns how many were not on it before. @throws Problem 422 for an account that the caller may not see */
    int put(TargetList list, List<UUID> accounts) {
        int added = add(list, accounts);
        if (added > 0) tell(list, "added", added);
        return added;
    }

    int take(TargetList list, List<UUID> accounts) {
        int gone = rows.update(Sql.of(
                "delete from target_list_member where list_id = ? and account_id = any(cast(? as uuid[]))",
                list.id,
                accounts));
        if (gone > 0) tell(list, "removed", gone);
        return gone;
    }

    private int add(TargetList list, List<UUID> accounts) {
        if (!list.isFixed()) throw Problem.refused("list_is_computed");
        List<UUID> wanted = accounts.stream().distinct().toList();
        Sql seen = Sql.of(
                        "select a.id from account a where a.id = any(cast(? as uuid[])) and a.deleted_at is null and",
                        wanted)
                .plus(access.visible(Account.NOUN, "a"));
        List<UUID> found = rows.list(seen, row -> row.uuid("id"));
        if (found.size() < wanted.size()) {
            UUID strange = wanted.stream()
                    .filter(id -> !found.contains(id))
                    .findFirst()
                    .orElseThrow();
            throw Problem.invalid("unknown_account", "/accountIds/" + accounts.indexOf(strange));
        }
        return rows.update(Sql.of(
                "insert into target_list_member (list_id, account_id, added_at, added_by) select ?, a.id, ?, ?"
                        + " from unnest(cast(? as uuid[])) a (id) on conflict do nothing",
                list.id,
                calendar.now(),
                access.caller().id(),
                found));
    }

    private void tell(TargetList list, String what, int accounts) {
        journal.record("updated", subject(list), List.of(), Changes.between(Map.of(), Map.of(what, accounts)));
    }

    /** A list that could not be opened is not kept: its condition must compile. */
    private void fill(TargetList list, TargetListInput input) {
        new Condition(nouns, access, access.caller().id(), calendar.today())
                .compile(nouns.require(Account.NOUN), "a", input.where());
        input.applyTo(list, staff.departmentOf(list.ownerId));
    }

    /** The living list, if the caller may read it and do this to it: else 404 or 403. */
    TargetList require(UUID id, Action action) {
        TargetList list = TargetList.findById(id);
        if (list == null || list.deletedAt != null || !reads(id)) throw Problem.notFound();
        if (action != Action.READ && !access.may(action, list)) throw Problem.forbidden("forbidden");
        return list;
    }

    /** From the bin, for whom could have put it there: else 404. */
    TargetList requireBinned(UUID id) {
        TargetList list = TargetList.findById(id);
        if (list == null || list.deletedAt == null || !access.may(Action.DELETE, list)) throw Problem.notFound();
        return list;
    }

    private boolean reads(UUID id) {
        Sql seen =
                Sql.of("select 1 from target_list a where a.id = ? and", id).plus(access.visible(TargetList.NOUN, "a"));
        return rows.first(seen, row -> 1).isPresent();
    }

    private static Journal.Subject subject(TargetList list) {
        return new Journal.Subject(TargetList.NOUN, list.id, list.name);
    }
}

package tagayasu.rank.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.json.Json;
import tagayasu.staff.StaffDirectory;

/** The people at these customers whom the predecessor has in charge, alone or beside somebody. */
@ApplicationScoped
class HandoverPersons implements HandoverPart {

    /** Over person p: works at one of the customers now. */
    private static final String THERE = "p.deleted_at is null and exists (select from post w where w.person_id = p.id"
            + " and w.deleted_at is null and w.ended_on is null and w.account_id in (";

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public boolean isAnswered() {
        return false;
    }

    @Override
    public Sql open(UUID from, Sql accounts, boolean whole) {
        return Sql.of(
                        "select p.id, cast(null as uuid) as account_id, p.family_name as label, cast(null as date) as due_on"
                                + " from person p where " + THERE)
                .plus(accounts)
                .plus(
                        ")) and (p.owner_id = ? or exists (select from person_staff s where s.person_id = p.id"
                                + " and s.user_id = ?))",
                        from,
                        from);
    }

    @Override
    public void move(Move move) {
        String there = THERE + "select unnest(cast(? as uuid[]))))";
        var said = Map.of("owner", Map.of("before", staff.nameOf(move.from()), "after", staff.nameOf(move.to())));
        rows.update(Sql.of(
                "insert into person_staff (person_id, user_id) select s.person_id, ? from person_staff s"
                        + " join person p on p.id = s.person_id where s.user_id = ? and " + there
                        + " on conflict do nothing",
                move.to(),
                move.from(),
                move.accounts()));
        rows.update(Sql.of(
                "delete from person_staff s using person p where p.id = s.person_id and s.user_id = ? and " + there,
                move.from(),
                move.accounts()));
        rows.update(Sql.of(
                "insert into journal_image (journal_id, row_kind, row_id, before, version_after, changes)"
                        + " select ?, 'person', p.id, jsonb_build_object('owner_id', p.owner_id), p.version + 1, ?"
                        + " from person p where p.owner_id = ? and " + there,
                move.journalId(),
                Json.of(said),
                move.from(),
                move.accounts()));
        rows.update(Sql.of(
                "update person p set owner_id = ?, version = version + 1, updated_at = ?, updated_by = ?"
                        + " where p.owner_id = ? and " + there,
                move.to(),
                move.at(),
                move.actor(),
                move.from(),
                move.accounts()));
    }
}

package tagayasu.rank.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** Standing plans of the predecessor with these customers: the successor has them and takes part. */
@ApplicationScoped
class HandoverPlans implements HandoverPart {

    private static final String STANDING = "k.deleted_at is null and k.state = 'planned'";

    @Inject
    Rows rows;

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public Sql open(UUID from, Sql accounts, boolean whole) {
        return Sql.of("select k.id, k.account_id, concat_ws(' ', k.purpose, nullif(k.subject, '')) as label,"
                        + " k.planned_on as due_on from contact k where " + STANDING + " and k.account_id in (")
                .plus(accounts)
                .plus(
                        ") and (k.owner_id = ? or exists (select from contact_participant p"
                                + " where p.contact_id = k.id and p.user_id = ?))",
                        from,
                        from);
    }

    @Override
    public void move(Move move) {
        String mine = STANDING + " and k.account_id = any(cast(? as uuid[]))";
        rows.update(Sql.of(
                "insert into contact_participant (contact_id, user_id) select p.contact_id, ? from contact_participant p"
                        + " join contact k on k.id = p.contact_id where p.user_id = ? and " + mine
                        + " on conflict do nothing",
                move.to(),
                move.from(),
                move.accounts()));
        rows.update(Sql.of(
                "delete from contact_participant p using contact k where k.id = p.contact_id and p.user_id = ? and "
                        + mine,
                move.from(),
                move.accounts()));
        rows.update(Sql.of(
                "update contact k set owner_id = ?, version = version + 1, updated_at = ?, updated_by = ?"
                        + " where k.owner_id = ? and " + mine,
                move.to(),
                move.at(),
                move.actor(),
                move.from(),
                move.accounts()));
    }
}

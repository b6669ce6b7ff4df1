package tagayasu.rank.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import tagayasu.platform.Sql;

/** What was promised in the last talk with a customer, whoever held it, and has not been followed by another talk. */
@ApplicationScoped
class HandoverPromises implements HandoverPart {

    @Override
    public String kind() {
        return "promise";
    }

    @Override
    public Sql open(UUID from, Sql accounts, boolean whole) {
        return Sql.of(
                        "select k.id, k.account_id, k.next_action as label, k.next_action_on as due_on from contact k"
                                + " where k.deleted_at is null and k.state = 'done' and k.next_action <> '' and k.account_id in (")
                .plus(accounts)
                .plus(") and not exists (select from contact later where later.account_id = k.account_id"
                        + " and later.deleted_at is null and later.state = 'done'"
                        + " and (later.starts_at, later.id) > (k.starts_at, k.id))");
    }
}

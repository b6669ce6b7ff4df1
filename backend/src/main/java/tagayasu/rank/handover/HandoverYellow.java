package tagayasu.rank.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import tagayasu.platform.Sql;

/** Yellow cards: they follow their customer, and the successor must know of them. */
@ApplicationScoped
class HandoverYellow implements HandoverPart {

    @Override
    public String kind() {
        return "yellow";
    }

    @Override
    public Sql open(UUID from, Sql accounts, boolean whole) {
        return Sql.of("select y.id, y.account_id, c.name as label, y.due_on from yellow_card y"
                        + " join account c on c.id = y.account_id where y.cleared_on is null and y.account_id in (")
                .plus(accounts)
                .plus(")");
    }
}

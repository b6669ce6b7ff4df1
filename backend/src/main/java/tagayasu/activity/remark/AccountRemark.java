package tagayasu.activity.remark;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;

/** One thing that is known of a customer, dated and signed. Who signed it owns it; who reads the account reads it. */
@Entity
public class AccountRemark extends Stored implements Owned {

    public static final String NOUN = "accountRemark";

    public UUID accountId;
    public UUID contactId;

    /** issue, interest, taste or comment */
    public String kind;

    public String text;
    public LocalDate notedOn;
    public UUID notedBy;

    static AccountRemark require(UUID account, UUID id) {
        return AccountRemark.<AccountRemark>find("accountId = ?1 and id = ?2", account, id)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return notedBy;
    }
}

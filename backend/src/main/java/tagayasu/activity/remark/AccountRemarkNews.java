package tagayasu.activity.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.Access;

/** Remarks in an account's timeline, each when it was written. */
@ApplicationScoped
public class AccountRemarkNews implements TimelineSource {

    @Inject
    Access access;

    @Override
    public List<String> kinds() {
        return List.of("remark");
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.of(
                        "select r.id, r.created_at as at, 'remark' as kind, r.kind as verb, r.noted_by as actor_id,"
                                + " 'accountRemark' as subject_kind, r.id as subject_id, r.text as title,"
                                + " jsonb_build_object('account', (select c.name from account c where c.id = r.account_id))"
                                + " as detail from account_remark r where r.account_id = any(?) and",
                        accounts)
                .plus(access.visible(AccountRemark.NOUN, "r"));
    }
}

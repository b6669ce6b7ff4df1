package tagayasu.voice.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tagayasu.customer.alarm.Alarms;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** Tells accounts how many of their complaints are not closed. The one statement of this wing that writes to accounts. */
@ApplicationScoped
public class OpenComplaints {

    @Inject
    Rows rows;

    @Inject
    Alarms alarms;

    /** After any change of their complaints, in its transaction. */
    public void refresh(Collection<UUID> accounts) {
        refresh(Sql.of("select distinct unnest(?) as id", List.copyOf(accounts)));
        alarms.settleOf(ComplaintAlarm.CODE, accounts);
    }

    /**
     * The accounts are locked first, so that of two complaints at once neither is counted without the other.
     *
     * @param touched selects {@code id} of the accounts, each once
     */
    public void refresh(Sql touched) {
        rows.first(
                Sql.of("select count(*) as n from (select a.id from account a where a.id in (")
                        .plus(touched)
                        .plus(") order by a.id for no key update) locked"),
                row -> row.count("n"));
        rows.update(Sql.of("with touched as (")
                .plus(touched)
                .plus(") update account a set open_complaints = o.n from (select t.id, count(c.id) as n from touched t"
                        + " left join complaint c on c.account_id = t.id and c.status <> 'closed' and c.deleted_at is null"
                        + " group by t.id) o where a.id = o.id and a.open_complaints <> o.n"));
    }
}

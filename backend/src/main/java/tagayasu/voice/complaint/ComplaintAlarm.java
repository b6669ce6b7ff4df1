package tagayasu.voice.complaint;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import tagayasu.customer.alarm.AlarmKind;
import tagayasu.customer.alarm.AlarmRule;
import tagayasu.platform.Sql;

/** YLW-04: a complaint that nobody has begun to see to within the limit, or that is not closed by the day it was promised. */
class ComplaintAlarm {

    static final String CODE = "complaintUnanswered";

    @Produces
    @Singleton
    static AlarmKind kind() {
        return new AlarmKind(
                CODE,
                Complaint.NOUN,
                "対応の遅れているクレーム",
                "Complaint left unanswered",
                "受付から対応開始まで（日）",
                "Days from receipt until somebody begins",
                AlarmRule.after(2).thenSuperiorAfter(2),
                ComplaintAlarm::due);
    }

    private static Sql due(LocalDate day, int days) {
        return Sql.of("""
                select c.id as subject_id, c.account_id, coalesce(c.owner_id, a.owner_id) as owner_id,
                       case when c.status = 'open' then least(c.received_on + cast(? as integer), c.due_on) else c.due_on end
                           as due_on, cast(null as text) as note
                from complaint c join account a on a.id = c.account_id
                where c.status <> 'closed' and c.deleted_at is null and (c.status = 'open' or c.due_on is not null)
                """, days);
    }
}

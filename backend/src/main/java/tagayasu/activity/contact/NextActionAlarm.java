package tagayasu.activity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import tagayasu.customer.alarm.AlarmKind;
import tagayasu.customer.alarm.AlarmRule;
import tagayasu.customer.alarm.Alarms;
import tagayasu.platform.Sql;

/** YLW-04: what was to follow a contact by a day, when neither another contact nor a plan that still stands has followed. */
@ApplicationScoped
class NextActionAlarm {

    static final String CODE = "nextActionOverdue";

    @Inject
    Alarms alarms;

    @Produces
    @Singleton
    static AlarmKind kind() {
        return new AlarmKind(
                CODE,
                Contact.NOUN,
                "予定日を過ぎた次の行動",
                "Next action past its day",
                "予定日からの猶予（日）",
                "Days of grace after its day",
                AlarmRule.after(0),
                NextActionAlarm::due);
    }

    private static Sql due(LocalDate day, int days) {
        return Sql.of("""
                select k.id as subject_id, k.account_id, k.owner_id, k.next_action_on + cast(? as integer) as due_on,
                       k.next_action as note
                from contact k
                where k.next_action_on is not null and k.state = 'done' and k.deleted_at is null
                  and not exists (select from contact l where l.account_id = k.account_id and l.deleted_at is null
                                  and l.starts_at > k.starts_at
                                  and (l.state = 'done' or l.state = 'planned' and l.planned_on >= ?))
                """, days, day);
    }

    void follow(@Observes Contact.Changed changed) {
        alarms.settleOf(CODE, changed.accountIds());
    }
}

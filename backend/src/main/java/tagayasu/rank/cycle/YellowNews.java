package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;

/** Cards in the timeline of an account: when they came, went to the superior and were cleared; and cycles set by hand. */
@ApplicationScoped
public class YellowNews implements TimelineSource {

    @Inject
    BusinessCalendar calendar;

    @Override
    public List<String> kinds() {
        return List.of("yellow");
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.join(
                " union all ",
                List.of(
                        stage("opened", "y.opened_on", "true", accounts),
                        stage("escalated", "y.escalated_on", "true", accounts),
                        stage("atRisk", "y.at_risk_on", "true", accounts),
                        stage("cleared", "y.cleared_on", "y.cleared_how in ('visit', 'notDue')", accounts),
                        decided(accounts)));
    }

    /** Cards know days: each stands at the beginning of its day. */
    private Sql stage(String verb, String day, String which, List<UUID> accounts) {
        return Sql.of(
                "select cast(md5(y.id || '" + verb + "') as uuid) as id, cast(" + day
                        + " as timestamp) at time zone ? as at, 'yellow' as kind, '" + verb
                        + "' as verb, cast(null as uuid) as actor_id, 'yellowCard' as subject_kind, y.id as subject_id,"
                        + " '' as title, jsonb_build_object('dueOn', y.due_on, 'daysOverdue', " + day
                        + " - y.due_on, 'how', y.cleared_how, 'contactId', y.cleared_by_contact_id, 'account',"
                        + " (select c.name from account c where c.id = y.account_id)) as detail"
                        + " from yellow_card y where y.account_id = any(?) and " + day + " is not null and " + which,
                calendar.zone().getId(),
                accounts);
    }

    private static Sql decided(List<UUID> accounts) {
        return Sql.of("""
                select j.id, j.at, 'yellow', j.verb, j.actor_id, j.subject_kind, j.subject_id, j.subject_label, j.changes
                from journal j
                where j.subject_id = any(?) and j.subject_kind = 'account'
                  and j.verb in ('visitCycleSet', 'visitCycleLifted', 'yellowSnoozed', 'yellowWoken', 'yellowFalseAlarm')
                """, accounts);
    }
}

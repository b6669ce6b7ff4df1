package tagayasu.customer.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.subjects.Subjects;

/** Alarms in the timeline of an account: when they came, went to the superior, were put off and cleared. */
@ApplicationScoped
public class AlarmNews implements TimelineSource {

    @Inject
    BusinessCalendar calendar;

    @Inject
    Subjects subjects;

    @Inject
    AlarmKinds kinds;

    @Override
    public List<String> kinds() {
        return List.of("alarm");
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.join(
                " union all ",
                List.of(
                        stage("opened", "m.opened_on", accounts),
                        stage("escalated", "m.escalated_on", accounts),
                        stage("cleared", "m.cleared_on", accounts),
                        putOff(accounts)));
    }

    /** Alarms know days: each stands at the beginning of its day. */
    private Sql stage(String verb, String day, List<UUID> accounts) {
        return Sql.of(
                        "select cast(md5(m.id || '" + verb + "') as uuid) as id, cast(" + day
                                + " as timestamp) at time zone ? as at, 'alarm' as kind, '" + verb
                                + "' as verb, cast(null as uuid) as actor_id, m.subject_kind, m.subject_id,"
                                + " '' as title, jsonb_build_object('alarm', m.kind, 'dueOn', m.due_on, 'daysOverdue', "
                                + day + " - m.due_on, 'how', m.cleared_how, 'note', m.note, 'account',"
                                + " (select c.name from account c where c.id = m.account_id)) as detail"
                                + " from alarm m where m.account_id = any(?) and " + day + " is not null and",
                        calendar.zone().getId(),
                        accounts)
                .plus(subjects.visible("m", kinds.subjectKinds()));
    }

    private Sql putOff(List<UUID> accounts) {
        return Sql.of("""
                        select j.id, j.at, 'alarm', j.verb, j.actor_id, j.subject_kind, j.subject_id, j.subject_label, j.changes
                        from journal j
                        where (j.related && ? or j.subject_id = any(?)) and j.verb in ('alarmSnoozed', 'alarmWoken') and
                        """, accounts, accounts).plus(subjects.visible("j", kinds.subjectKinds()));
    }
}

package tagayasu.customer.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.morning.MorningWork;
import tagayasu.staff.subjects.Subjects;

/**
 * What is done on the morning of a day: alarms whose cause is gone go, new ones come, owners are told, and superiors of what
 * goes on. Days on which nobody was up need no making up: alarms bear the morning on which they should have come.
 */
@ApplicationScoped
public class AlarmMorning implements MorningWork {

    /** The one subject of the mornings' history. */
    private static final UUID SUBJECT = new UUID(0x616c_726d_0000_7000L, 0x8000_0000_0000_0002L);

    @Inject
    Rows rows;

    @Inject
    AlarmKinds kinds;

    @Inject
    AlarmSettings settings;

    @Inject
    Alarms alarms;

    @Inject
    AlarmNotices notices;

    @Inject
    Journal journal;

    /** An alarm that somebody is to hear of. */
    record Heard(String kind, Subjects.Ref subject, UUID owner, LocalDate dueOn) {

        static Heard of(Row row) {
            return new Heard(
                    row.text("kind"),
                    new Subjects.Ref(row.text("subject_kind"), row.uuid("subject_id")),
                    row.uuid("owner_id"),
                    row.date("due_on"));
        }
    }

    @Override
    public String name() {
        return "alarms";
    }

    @Override
    public int hour() {
        return settings.rules().hour();
    }

    @Override
    public String resultUrl() {
        return "/api/v1/alarms";
    }

    @Override
    public Map<String, Long> carryOut(LocalDate day) {
        AlarmSettings.Rules rules = settings.rules();
        long cleared = alarms.settleAll(day);
        long opened = 0;
        List<Heard> escalated = new ArrayList<>();
        for (AlarmKind kind : kinds.all()) {
            AlarmRule rule = rules.of(kind);
            if (!rule.on()) continue;
            opened += alarms.open(kind, rule, day);
            if (rule.escalateAfterDays() != null)
                escalated.addAll(rows.list(escalate(kind, rule.escalateAfterDays(), day), Heard::of));
        }
        List<Heard> told = rows.list(tell(day), Heard::of);
        Map<String, Long> done = Map.of(
                "opened", opened, "cleared", cleared, "told", (long) told.size(), "escalated", (long) escalated.size());
        if (done.values().stream().anyMatch(count -> count > 0))
            journal.record(
                    "carriedOut",
                    new Journal.Subject("alarmMorning", SUBJECT, day.toString()),
                    List.of(),
                    Changes.between(null, done));
        notices.opened(told);
        notices.escalated(escalated);
        return done;
    }

    private static Sql tell(LocalDate day) {
        return Sql.of("""
                update alarm m set told_on = ?
                where m.cleared_on is null and m.told_on is null and m.owner_id is not null
                  and coalesce(m.snoozed_until < ?, true)
                returning m.kind, m.subject_kind, m.subject_id, m.owner_id, m.due_on
                """, day, day);
    }

    /** Before the new ones are told; whoever put it off is told anew first, and the days run from there. */
    private static Sql escalate(AlarmKind kind, int after, LocalDate day) {
        return Sql.of("""
                update alarm m set escalated_on = ?
                where m.kind = ? and m.cleared_on is null and m.escalated_on is null and m.owner_id is not null
                  and m.told_on + ? <= ?
                returning m.kind, m.subject_kind, m.subject_id, m.owner_id, m.due_on
                """, day, kind.code(), after, day);
    }
}

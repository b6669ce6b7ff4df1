package tagayasu.sales.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tagayasu.customer.alarm.AlarmKind;
import tagayasu.customer.alarm.AlarmRule;
import tagayasu.customer.alarm.Alarms;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;

/** YLW-04, DEA-08: open deals past their day, deals that nobody touches, and urgent ones about which nothing was done. */
@ApplicationScoped
public class DealAlarms {

    static final String PAST = "dealPastExpected";
    static final String UNTOUCHED = "dealUntouched";
    static final String URGENT = "dealUrgent";

    private static final String OPEN = " from deal d %s where d.outcome = 'open' and d.deleted_at is null";

    @Inject
    Alarms alarms;

    @Produces
    @Singleton
    static AlarmKind past() {
        return new AlarmKind(
                PAST,
                Deal.NOUN,
                "受注予定日を過ぎた案件",
                "Deal past its expected day",
                "受注予定日からの猶予（日）",
                "Days of grace after the expected day",
                AlarmRule.after(0),
                (day, days) -> due("d.expected_on + cast(? as integer)", "", days));
    }

    @Produces
    @Singleton
    static AlarmKind untouched(BusinessCalendar calendar) {
        return new AlarmKind(
                UNTOUCHED,
                Deal.NOUN,
                "動きのない案件",
                "Deal that nobody touches",
                "最後のコンタクト・変更からの日数",
                "Days since the last contact or change",
                AlarmRule.after(21),
                (day, days) -> due(
                        "greatest(d.last_contact_on, cast(s.from_at at time zone ? as date)) + cast(? as integer)",
                        "join deal_state s on s.deal_id = d.id and s.to_at is null",
                        calendar.zone().getId(),
                        days));
    }

    @Produces
    @Singleton
    static AlarmKind urgent(BusinessCalendar calendar) {
        return new AlarmKind(
                URGENT,
                Deal.NOUN,
                "手つかずの至急案件",
                "Urgent deal without action",
                "至急の期限からの猶予（日）",
                "Days of grace after the urgent day",
                AlarmRule.after(0).thenSuperiorAfter(1),
                (day, days) -> unheeded(calendar, days));
    }

    /** What was done since it became urgent: a contact was held, or something that is counted of it changed. */
    private static Sql unheeded(BusinessCalendar calendar, int days) {
        return due("d.urgent_by + cast(? as integer)", "", days)
                .plus(
                        "and d.urgent_by is not null"
                                + " and coalesce(d.last_contact_on < cast(d.urgent_at at time zone ? as date), true)"
                                + " and not exists (select from deal_state p where p.deal_id = d.id and p.to_at > d.urgent_at)",
                        calendar.zone().getId());
    }

    private static Sql due(String dueOn, String join, Object... params) {
        return Sql.of(
                "select d.id as subject_id, d.account_id, d.owner_id, " + dueOn
                        + " as due_on, cast(null as text) as note" + OPEN.formatted(join),
                params);
    }

    void follow(@Observes Deal.Changed changed) {
        for (String kind : List.of(PAST, UNTOUCHED, URGENT)) alarms.settleOf(kind, changed.accountIds());
    }

    /** Contacts about these deals came, went or changed. */
    public void acted(Collection<UUID> deals) {
        for (String kind : List.of(UNTOUCHED, URGENT)) alarms.settle(kind, deals);
    }
}

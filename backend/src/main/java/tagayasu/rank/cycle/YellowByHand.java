package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;

/** What people decide about one card, always with a reason, and what follows for its account. */
@ApplicationScoped
public class YellowByHand {

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    @Inject
    VisitDue due;

    @Inject
    VisitCycleByHand cycles;

    private record Snoozed(LocalDate snoozedUntil, String reason) {}

    private record CalledFalse(String reason) {}

    void snooze(YellowCard card, Account account, LocalDate until, String reason) {
        Snoozed before = card.snoozedUntil() == null ? null : new Snoozed(card.snoozedUntil(), card.snoozeReason());
        card.snooze(until, reason, current.actor().id(), calendar.today());
        record("yellowSnoozed", card, account, before, new Snoozed(until, reason));
    }

    void wake(YellowCard card, Account account) {
        Snoozed before = new Snoozed(card.snoozedUntil(), card.snoozeReason());
        card.wake();
        record("yellowWoken", card, account, before, null);
    }

    /** @param cycleDays the cycle of its own that the account gets with the same reason; null = stays as it is */
    void callFalse(YellowCard card, Account account, String reason, Integer cycleDays) {
        card.callFalse(reason, current.actor().id(), calendar.today());
        rows.update(Sql.of("update account set visit_excused_on = ? where id = ?", calendar.today(), account.id));
        record("yellowFalseAlarm", card, account, null, new CalledFalse(reason));
        if (cycleDays == null) due.refresh(List.of(account.id));
        else cycles.set(account, cycleDays, reason);
    }

    private void record(String verb, YellowCard card, Account account, Object before, Object after) {
        List<UUID> related = List.of(card.id);
        journal.record(verb, account.subject(), related, Changes.between(before, after));
    }
}

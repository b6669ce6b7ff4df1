package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tagayasu.customer.Account;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;

/** An account's own cycle, which a person gave it with a reason. It stands above that of its rank until it is lifted. */
@ApplicationScoped
public class VisitCycleByHand {

    /** In the access policy: a right of its own on an account. */
    static final String PART = "visitCycle";

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

    private record Own(Integer visitCycleDays, String reason) {}

    void set(Account account, int days, String reason) {
        Optional<Own> before = standing(account);
        rows.update(Sql.of(
                "update account set visit_cycle_days = ?, visit_cycle_reason = ?, visit_cycle_by = ?, visit_cycle_at = ?"
                        + " where id = ?",
                days,
                reason,
                current.actor().id(),
                calendar.now(),
                account.id));
        due.refresh(List.of(account.id));
        journal.record(
                "visitCycleSet",
                account.subject(),
                List.of(),
                Changes.between(before.orElse(null), new Own(days, reason)));
    }

    void lift(Account account) {
        Own before = standing(account).orElseThrow(Problem::notFound);
        rows.update(Sql.of(
                "update account set visit_cycle_days = null, visit_cycle_reason = null, visit_cycle_by = null,"
                        + " visit_cycle_at = null where id = ?",
                account.id));
        due.refresh(List.of(account.id));
        journal.record("visitCycleLifted", account.subject(), List.of(), Changes.between(before, null));
    }

    /** Read under a lock, so that two people at once follow one another. */
    private Optional<Own> standing(Account account) {
        return rows.first(
                        Sql.of(
                                "select visit_cycle_days, visit_cycle_reason from account where id = ? for no key update",
                                account.id),
                        row -> new Own(row.integer("visit_cycle_days"), row.text("visit_cycle_reason")))
                .filter(own -> own.visitCycleDays() != null);
    }
}

package tagayasu.rank.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.Actor;
import tagayasu.platform.Actor.Through;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.job.JobWork;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.job.RecurringWork;
import tagayasu.staff.notices.Notices;

/**
 * Every hour of the company's zone: hand-overs whose morning has come are carried out, each by a job of its own, late rather
 * than never; and 30 days after one, whoever planned it hears of what nobody has touched.
 */
@ApplicationScoped
public class HandoverWork implements JobWork, RecurringWork {

    static final String KIND = "handover";
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(10);

    @Inject
    HandoverMove move;

    @Inject
    Jobs jobs;

    @Inject
    Rows rows;

    @Inject
    Notices notices;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    public record Params(UUID handoverId, UUID planner) {}

    private record Watch(UUID handoverId, UUID planner, long untouched) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name() {
        return "handover-hourly";
    }

    @Override
    public String cron() {
        return "0 2 * * * *";
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = calendar.today();
        rows.list(
                        Sql.of(
                                "select id, created_by from handover where state = 'planned' and moves_on <= ? order by moves_on, id",
                                today),
                        row -> new Params(row.uuid("id"), row.uuid("created_by")))
                .forEach(due -> jobs.submit(KIND, due, "handover:" + due.handoverId() + ":" + today));
        watch(today);
    }

    /** As the one who planned it, so that the history says whose decision it was. */
    @Override
    public void run(JobRun job) {
        Params due = job.params(Params.class);
        current.actAs(new Actor(due.planner(), Through.JOB));
        long moved = job.inTransaction(LONGEST_STATEMENT, () -> (long) move.carryOut(due.handoverId()));
        job.counts(Map.of("moved", moved));
        job.done(moved);
        job.resultUrl("/api/v1/handovers/" + due.handoverId());
    }

    void watch(LocalDate today) {
        List<Watch> over = rows.list(
                Sql.of(
                                "select h.id, h.created_by, (select count(*) from handover_item i where i.handover_id = h.id and")
                        .plus(HandoverPage.untouched("h", "i", today))
                        .plus(
                                ") as untouched from handover h where h.state = 'done' and h.watched_on is null"
                                        + " and h.done_on <= ? for update of h skip locked",
                                today.minusDays(HandoverPage.TOLD)),
                row -> new Watch(row.uuid("id"), row.uuid("created_by"), row.count("untouched")));
        for (Watch watch : over) {
            rows.update(Sql.of("update handover set watched_on = ? where id = ?", today, watch.handoverId()));
            if (watch.untouched() > 0 && watch.planner() != null)
                notices.tell(
                        List.of(watch.planner()),
                        "handover.watch",
                        Handover.NOUN,
                        watch.handoverId(),
                        "planner",
                        Map.of("untouched", watch.untouched()));
        }
    }
}

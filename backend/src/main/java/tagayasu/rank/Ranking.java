package tagayasu.rank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;

/**
 * Carries out the run of a period in the caller's transaction: scores, changes and the accounts' current ranks, or
 * nothing. Runs follow one another, so that each sees the one before.
 */
@ApplicationScoped
public class Ranking {

    private static final long ONE_AT_A_TIME = 0x72616e6b; // "rank"

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Event<RankRun.Finished> finished;

    private record Outcome(String mark, int ranked, int rated, long counted) {}

    /** The run of this period under this scheme: the one that stands when nothing changed since, else a new revision. */
    public RankRun run(YearMonth period, UUID schemeId) {
        prepare();
        Instant started = calendar.now();
        RankScheme scheme = RankScheme.require(schemeId);
        Optional<RankRun> standing = RankRun.current(period);
        if (standing.isPresent() && isUnchanged(standing.get(), scheme)) return standing.get();

        standing.ifPresent(run -> run.supersede(started));
        RankRun run = open(period, scheme, standing, started);
        RankRules rules = scheme.rules();
        Outcome outcome = write(run, rules);
        RankRules before = run.previousRunId == null
                ? null
                : RankScheme.require(RankRun.require(run.previousRunId).schemeId)
                        .rules();
        run.mark = outcome.mark();
        run.ranked = outcome.ranked();
        run.rated = outcome.rated();
        run.salesCounted = outcome.counted();
        run.changed = rows.update(RankMovement.changes(run, rules, before));
        run.thresholds = thresholds(run.id);
        boolean latest = run.isLatest();
        if (latest) {
            rows.list(RankOfAccounts.lock(rules), row -> true);
            rows.update(RankOfAccounts.write(run, rules));
        }
        run.finishedAt = calendar.now();
        journal.record("ranked", subject(run), List.of(), (ObjectNode) Changes.between(null, summary(run)));
        finished.fire(new RankRun.Finished(run.id, latest));
        return run;
    }

    /** A run reads much of its tables: pages are priced so that they are read in their order, not in that of an index. */
    private void prepare() {
        rows.list(
                Sql.of(
                        "select set_config('work_mem', '128MB', true), set_config('lock_timeout', '30min', true),"
                                + " set_config('random_page_cost', '4', true),"
                                + " pg_advisory_xact_lock(?)",
                        ONE_AT_A_TIME),
                row -> true);
    }

    private boolean isUnchanged(RankRun run, RankScheme scheme) {
        return run.schemeId.equals(scheme.id)
                && run.mark.equals(rows.first(RankStatement.mark(scheme.rules(), run.asOf), row -> row.text("mark"))
                        .orElse(""));
    }

    private RankRun open(YearMonth period, RankScheme scheme, Optional<RankRun> standing, Instant started) {
        RankRun run = new RankRun();
        run.period = period.toString();
        run.revision = standing.map(before -> before.revision + 1).orElse(1);
        run.schemeId = scheme.id;
        run.asOf = period.atEndOfMonth();
        run.windowFrom = scheme.rules().windowFrom(run.asOf);
        run.previousRunId = RankRun.before(period).map(before -> before.id).orElse(null);
        run.startedAt = started;
        run.finishedAt = started;
        run.startedBy = current.actor().id();
        run.persist();
        return run;
    }

    private Outcome write(RankRun run, RankRules rules) {
        Sql sql = RankStatement.ranked(rules, run.asOf)
                .plus("""
                        , previous as (select * from rank_score where run_id = ?),
                        written as (
                            insert into rank_score (run_id, account_id, account_code, recency_days, frequency, monetary,
                                recency_score, frequency_score, monetary_score, points, computed_rank, rank, overridden,
                                previous_rank, changed_on, changed_from)
                            select ?, r.id, r.code, r.days, r.purchases, r.total, r.r, r.f, r.m, r.points, r.computed,
                                   r.rank, r.overridden, p.rank,
                                   case when r.rank = p.rank then p.changed_on else ? end,
                                   case when r.rank = p.rank then p.changed_from else p.rank end
                            from ranked r left join previous p on p.account_id = r.id
                            order by r.code
                            returning recency_score)
                        select (select count(*) from written) as ranked,
                               (select count(recency_score) from written) as rated,
                               (select coalesce(sum(counted), 0) from ranked) as counted,
                        """, run.previousRunId, run.id, run.asOf)
                .plus(RankStatement.markWithin(rules, run.asOf))
                .plus("as mark");
        return rows.first(
                        sql,
                        row -> new Outcome(
                                row.text("mark"),
                                (int) row.count("ranked"),
                                (int) row.count("rated"),
                                row.count("counted")))
                .orElseThrow();
    }

    /** What each score meant in this run: its lowest and highest value and how many units got it. */
    private ObjectNode thresholds(UUID runId) {
        ObjectNode all = Json.MAPPER.createObjectNode();
        List<String[]> dimensions = List.of(
                new String[] {"recency", "recency_score", "recency_days"},
                new String[] {"frequency", "frequency_score", "frequency"},
                new String[] {"monetary", "monetary_score", "monetary"});
        for (String[] dimension : dimensions) {
            var list = all.putArray(dimension[0]);
            rows.list(
                            Sql.of(
                                    "select " + dimension[1] + " as score, min(" + dimension[2] + ") as low, max("
                                            + dimension[2] + ") as high, count(*) as units from rank_score"
                                            + " where run_id = ? and recency_score is not null group by 1 order by 1",
                                    runId),
                            row -> Json.of(new RankThreshold(
                                    row.integer("score"), row.decimal("low"), row.decimal("high"), row.count("units"))))
                    .forEach(list::add);
        }
        return all;
    }

    private static Journal.Subject subject(RankRun run) {
        return new Journal.Subject("rankRun", run.id, run.period + " r" + run.revision);
    }

    private record Summary(String period, int revision, UUID schemeId, long sales, int ranked, int changed) {}

    private static Summary summary(RankRun run) {
        return new Summary(run.period, run.revision, run.schemeId, run.salesCounted, run.ranked, run.changed);
    }
}

package tagayasu.platform.job;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** One run of a job: what it was asked, how far it is, and whether it should stop. */
public final class JobRun {

    /** The submitter, or an administrator, asked the job to stop. */
    static final class Cancelled extends RuntimeException {}

    /** This process is going down, or another one has taken the job over. */
    static final class Stopping extends RuntimeException {}

    private static final long REPORT_EVERY = Duration.ofMillis(400).toNanos();
    private static final Duration LONGEST = Duration.ofHours(2);

    private final JobRow row;
    private final BooleanSupplier stopping;
    private long reported;

    JobRun(JobRow row, BooleanSupplier stopping) {
        this.row = row;
        this.stopping = stopping;
    }

    public UUID jobId() {
        return row.id();
    }

    /** 1 on the first run; more when an earlier run was killed. */
    public int attempt() {
        return row.attempt();
    }

    public <T> T params(Class<T> type) {
        return row.params(type);
    }

    /** Cheap to call for every row: written at most two or three times a second, and stops the job when it was cancelled. */
    public void progress(long done, Long total) {
        row.progress(done, total);
        if (System.nanoTime() - reported > REPORT_EVERY) report();
    }

    /** All of it is done and committed: nothing stops the job any more, and whoever asks for it now comes too late. */
    public void done(long total) {
        row.progress(total, total);
    }

    public void counts(Map<String, Long> counts) {
        row.counts(counts);
    }

    public void resultUrl(String url) {
        row.resultUrl(url);
    }

    public void errorsUrl(String url) {
        row.errorsUrl(url);
    }

    /** Asks the database now; a job calls it between its steps and before the step that cannot be taken back. */
    public void stopIfCancelled() {
        report();
    }

    private void report() {
        reported = System.nanoTime();
        if (stopping.getAsBoolean()) throw new Stopping();
        switch (row.write()) {
            case CANCEL -> throw new Cancelled();
            case LOST -> throw new Stopping();
            case GO_ON -> {}
        }
    }

    /**
     * A transaction of the job: up to two hours, with a statement timeout of its own instead of the 15 seconds of
     * requests, and only while this run still holds the job. A run that was taken over by another replica (this one was
     * suspended, say) writes nothing.
     */
    public <T> T inTransaction(Duration statementTimeout, Callable<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> {
                    fence(statementTimeout);
                    return work.call();
                });
    }

    public void inTransaction(Duration statementTimeout, Runnable work) {
        inTransaction(statementTimeout, () -> {
            work.run();
            return null;
        });
    }

    private void fence(Duration statementTimeout) throws SQLException {
        AgroalDataSource source =
                Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("""
                        select set_config('statement_timeout', ?, true), set_config('lock_timeout', '60s', true),
                               pg_advisory_xact_lock(hashtextextended(?, 0))
                        """)) {
            statement.setString(1, statementTimeout.toMillis() + "ms");
            statement.setString(2, row.id().toString());
            statement.execute();
            connection.createStatement().execute("set local lock_timeout = '10min'"); // behind another job, say
        }
        if (!row.isHeld()) throw new Stopping();
    }
}

package tagayasu.platform.job;

/**
 * What a kind of job does. A job may run more than once (the process was killed, the database went away), so its effect
 * must be guarded by a unique row that is written in the same transaction as the effect.
 */
public interface JobWork {

    String kind();

    /** Runs outside of any transaction, as the submitter; writes inside {@link JobRun#inTransaction}. */
    void run(JobRun run) throws Exception;
}

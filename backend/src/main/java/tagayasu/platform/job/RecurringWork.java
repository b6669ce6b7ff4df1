package tagayasu.platform.job;

/** Something that the clock starts: on one replica, late rather than never when nobody was up at the time. */
public interface RecurringWork {

    String name();

    /** Six fields beginning with the seconds, in the company's time zone: {@code "0 30 3 * * *"}. */
    String cron();

    /** Small things are done here, in a transaction of their own; anything longer is submitted as a job. */
    void run();
}

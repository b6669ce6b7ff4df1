package tagayasu.staff.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.RecurringWork;
import tagayasu.platform.problem.Problem;

/**
 * Counts attempts to sign in. An attempt is written and committed before its password is looked at, so that guessing in
 * parallel gains nothing, whichever replica is asked. The sixth attempt from one address for one account waits 1 s, the
 * next 2 s, 4 s ... up to 15 minutes; a stranger elsewhere therefore locks out nobody but themselves. All addresses
 * together have a hundred attempts a day for an account before they wait in the same way, but for those from which its
 * user came in within the last 30 days. A success takes the counts back; a day of silence does too.
 */
@ApplicationScoped
public class SignInGuard implements RecurringWork {

    private static final int FREE = 5;
    private static final int FREE_TOGETHER = 100;
    private static final Duration MEMORY = Duration.ofHours(24);
    private static final Duration TRUSTED = Duration.ofDays(30);

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    /** Must run outside any transaction: the count has to stay whatever comes after. */
    void countAttempt(String email, String address) {
        Instant now = calendar.now();
        boolean trusted = count(key(email, address), FREE, now);
        if (!trusted) count(key(email, ""), FREE_TOGETHER, now);
    }

    /** Returns whether a success was seen here lately; 429 when it is too early for another attempt. */
    private boolean count(String subject, int free, Instant now) {
        return rows.first(
                        Sql.of(
                                        "insert into sign_in_failure as f (subject, failures, last_at) values (?, 1, ?)",
                                        subject,
                                        now)
                                .plus("on conflict (subject) do update set last_at = excluded.last_at,")
                                .plus(
                                        "failures = case when f.last_at < ? then 1 else f.failures + 1 end",
                                        now.minus(MEMORY))
                                .plus("where f.last_at + " + wait(free) + " <= excluded.last_at")
                                .plus("returning coalesce(f.succeeded_at > ?, false) as trusted", now.minus(TRUSTED)),
                        row -> row.bool("trusted"))
                .orElseThrow(() -> Problem.tooMany("sign_in_locked", secondsLeft(subject, free, now)));
    }

    void succeeded(String email, String address) {
        rows.update(Sql.of(
                "update sign_in_failure set failures = 0, succeeded_at = ? where subject = ?",
                calendar.now(),
                key(email, address)));
        rows.update(Sql.of(
                "update sign_in_failure set failures = greatest(failures - 1, 0) where subject = ?", key(email, "")));
    }

    private long secondsLeft(String subject, int free, Instant now) {
        Instant until = rows.first(
                        Sql.of(
                                "select last_at + " + wait(free) + " as until from sign_in_failure f where subject = ?",
                                subject),
                        row -> row.instant("until"))
                .orElse(now);
        return Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
    }

    private static String wait(int free) {
        return "make_interval(secs => case when f.failures < " + free
                + " then 0 else least(900, power(2, least(f.failures - " + free + ", 30))) end)";
    }

    /** The table names nobody, also not the people who do not exist. @param address empty for all of them together */
    static String key(String email, String address) {
        String text = email.strip().toLowerCase(Locale.ROOT) + (address.isEmpty() ? "" : "\n" + address);
        return HexFormat.of().formatHex(Secrets.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String name() {
        return "sign-in-failures";
    }

    @Override
    public String cron() {
        return "0 20 3 * * *";
    }

    @Override
    public void run() {
        Instant now = calendar.now();
        rows.update(Sql.of(
                "delete from sign_in_failure where last_at < ? and (succeeded_at is null or succeeded_at < ?)",
                now.minus(MEMORY),
                now.minus(TRUSTED)));
    }
}

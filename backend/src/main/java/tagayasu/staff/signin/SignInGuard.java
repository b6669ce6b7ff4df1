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
import tagayasu.platform.problem.Problem;

/**
 * Counts attempts to sign in. An attempt is written and committed before its password is looked at, so that guessing in
 * parallel gains nothing: the sixth waits 1 s, the next 2 s, 4 s ... up to 15 minutes, whoever asks and through whichever
 * replica. A success takes the count back; a day of silence does too.
 */
@ApplicationScoped
public class SignInGuard {

    private static final int FREE = 5;
    private static final Duration MEMORY = Duration.ofHours(24);
    private static final String WAIT = "make_interval(secs => case when f.failures < " + FREE
            + " then 0 else least(900, power(2, least(f.failures, 30) - " + FREE + ")) end)";

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    /** Must run outside any transaction: the count has to stay whatever comes after. */
    void countAttempt(String email) {
        Instant now = calendar.now();
        boolean counted = rows.first(
                        Sql.of(
                                        "insert into sign_in_failure as f (subject, failures, last_at) values (?, 1, ?)",
                                        key(email),
                                        now)
                                .plus("on conflict (subject) do update set last_at = excluded.last_at,")
                                .plus(
                                        "failures = case when f.last_at < ? then 1 else f.failures + 1 end",
                                        now.minus(MEMORY))
                                .plus("where f.last_at + " + WAIT + " <= excluded.last_at returning f.failures"),
                        row -> row.integer("failures"))
                .isPresent();
        if (!counted) throw Problem.tooMany("sign_in_locked", secondsLeft(email, now));
    }

    void forget(String email) {
        rows.update(Sql.of("delete from sign_in_failure where subject = ?", key(email)));
    }

    private int secondsLeft(String email, Instant now) {
        Instant until = rows.first(
                        Sql.of(
                                "select last_at + " + WAIT + " as until from sign_in_failure f where subject = ?",
                                key(email)),
                        row -> row.instant("until"))
                .orElse(now);
        return (int) Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
    }

    /** The table names nobody, also not the people who do not exist. */
    static String key(String email) {
        byte[] text = email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Secrets.sha256(text));
    }
}

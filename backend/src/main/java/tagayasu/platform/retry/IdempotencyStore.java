package tagayasu.platform.retry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.RecurringWork;
import tagayasu.platform.problem.Problem;

/**
 * The keys of the last 24 hours with their answers, and for long after that the keys: a device that was away keeps what was
 * entered on it, and what it sends once more must not be done once more.
 */
@ApplicationScoped
class IdempotencyStore implements RecurringWork {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KNOWN = Duration.ofDays(180);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private record Held(String hash, Instant at, StoredAnswer answer) {}

    private final Rows rows;
    private final BusinessCalendar calendar;

    IdempotencyStore(Rows rows, BusinessCalendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    /**
     * Takes the key for this transaction. Waits for a request that holds it at this moment; replays its answer once it is
     * there, and gives up with 409 when that takes longer than a lock may take, or when the answer is not kept any more.
     */
    void claim(UUID caller, String key, String hash) {
        if (take(caller, key, hash)) return;
        Held held = rows.first(
                        Sql.of("""
                                select request_hash, created_at, status, headers, encode(body, 'base64') as body
                                from idempotency where caller_id = ? and key = ?
                                """, caller, key),
                        row -> new Held(
                                row.text("request_hash"),
                                row.instant("created_at"),
                                new StoredAnswer(row.integer("status"), row.json("headers"), bytes(row.text("body")))))
                .orElseThrow(() -> Problem.refused("idempotency_in_progress"));
        if (!held.hash().equals(hash)) throw Problem.invalid("idempotency_key_reused", "Idempotency-Key");
        if (held.at().isBefore(calendar.now().minus(KEPT))) throw Problem.refused("idempotency_answer_gone");
        throw held.answer().replay();
    }

    private boolean take(UUID caller, String key, String hash) {
        try {
            return rows.update(Sql.of("""
                            insert into idempotency (caller_id, key, request_hash, status, created_at)
                            values (?, ?, ?, 0, ?) on conflict (caller_id, key) do nothing
                            """, caller, key, hash, calendar.now())) == 1;
        } catch (Rows.SqlFailure e) {
            if (LOCK_NOT_AVAILABLE.equals(e.state())) throw Problem.refused("idempotency_in_progress");
            throw e;
        }
    }

    void keep(UUID caller, String key, StoredAnswer answer) {
        rows.update(Sql.of(
                "update idempotency set status = ?, headers = ?, body = ? where caller_id = ? and key = ?",
                answer.status(),
                answer.headers(),
                answer.body(),
                caller,
                key));
    }

    private static byte[] bytes(String base64) {
        return base64 == null ? null : java.util.Base64.getMimeDecoder().decode(base64);
    }

    @Override
    public String name() {
        return "idempotency-keys";
    }

    @Override
    public String cron() {
        return "0 10 * * * *";
    }

    @Override
    public void run() {
        rows.update(Sql.of(
                "update idempotency set body = null where body is not null and created_at < ?",
                calendar.now().minus(KEPT)));
        rows.update(Sql.of(
                "delete from idempotency where created_at < ?", calendar.now().minus(KNOWN)));
    }
}

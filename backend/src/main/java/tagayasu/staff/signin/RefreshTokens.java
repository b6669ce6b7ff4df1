package tagayasu.staff.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/**
 * Long-lived sign-ins. A token serves once and is followed by the next of its family; when one comes back, somebody has
 * a copy, and the whole family ends. For ten seconds that is forgiven: two tabs of one browser may wake up together.
 */
@ApplicationScoped
public class RefreshTokens {

    static final Duration LIFE = Duration.ofDays(14);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration MEMORY = Duration.ofDays(2);

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    /** @param secret what the cookie carries */
    record Issued(UUID userId, String secret) {}

    private record Token(UUID id, UUID family, UUID user, Instant expiresAt, Instant usedAt, Instant endedAt) {
        static Token of(Row row) {
            return new Token(
                    row.uuid("id"),
                    row.uuid("family_id"),
                    row.uuid("user_id"),
                    row.instant("expires_at"),
                    row.instant("used_at"),
                    row.instant("ended_at"));
        }
    }

    /** A new family: somebody has just proved who they are. */
    @Transactional
    Issued start(UUID user) {
        rows.update(Sql.of(
                "delete from refresh_token where user_id = ? and family_id in (select family_id from"
                        + " refresh_token where user_id = ? group by family_id having max(expires_at) < ?)",
                user,
                user,
                calendar.now()));
        UUID family = Ids.next();
        return issue(family, family, user);
    }

    /** Empty when the token is unknown, expired or ended; the verdict of a reuse is committed. */
    @Transactional
    Optional<Issued> rotate(String secret) {
        Optional<Token> found = lock(secret);
        if (found.isEmpty()) return Optional.empty();
        Token token = found.get();
        Instant now = calendar.now();
        if (token.endedAt() != null || !token.expiresAt().isAfter(now)) return Optional.empty();
        if (token.usedAt() != null && token.usedAt().plus(GRACE).isBefore(now)) {
            end(token.family());
            return Optional.empty();
        }
        rows.update(Sql.of("update refresh_token set used_at = coalesce(used_at, ?) where id = ?", now, token.id()));
        rows.update(Sql.of(
                "delete from refresh_token where family_id = ? and id <> family_id and used_at < ?",
                token.family(),
                now.minus(MEMORY)));
        return Optional.of(issue(Ids.next(), token.family(), token.user()));
    }

    @Transactional
    void end(String secret) {
        lock(secret).ifPresent(token -> end(token.family()));
    }

    /** Every sign-in of a user, on all devices. */
    @Transactional
    public void endAllOf(UUID user) {
        rows.list(
                Sql.of("select 1 from refresh_token where user_id = ? and id = family_id order by id for update", user),
                row -> true);
        rows.update(Sql.of(
                "update refresh_token set ended_at = ? where user_id = ? and ended_at is null", calendar.now(), user));
    }

    private void end(UUID family) {
        rows.update(Sql.of("update refresh_token set ended_at = ? where family_id = ?", calendar.now(), family));
    }

    /** The first token of a family stands for it: whoever holds its row lock alone may add to the family or end it. */
    private Optional<Token> lock(String secret) {
        byte[] hash = Secrets.hash(secret);
        rows.first(
                Sql.of(
                        "select 1 from refresh_token where id = (select family_id from refresh_token where token_hash = ?) for update",
                        hash),
                row -> true);
        return rows.first(Sql.of("select * from refresh_token where token_hash = ?", hash), Token::of);
    }

    private Issued issue(UUID id, UUID family, UUID user) {
        String secret = Secrets.next();
        Instant now = calendar.now();
        rows.update(Sql.of(
                "insert into refresh_token (id, family_id, user_id, token_hash, issued_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id,
                family,
                user,
                Secrets.hash(secret),
                now,
                now.plus(LIFE)));
        return new Issued(user, secret);
    }
}

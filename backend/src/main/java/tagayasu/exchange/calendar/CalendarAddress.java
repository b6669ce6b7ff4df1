package tagayasu.exchange.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** The addresses of calendars: 256 random bits each, at most one for a user. */
@ApplicationScoped
class CalendarAddress {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    /** @param readAt when a program last asked; null = never */
    record Standing(Instant createdAt, Instant readAt) {}

    Optional<Standing> of(UUID user) {
        return rows.first(
                Sql.of("select created_at, read_at from calendar_address where user_id = ?", user),
                row -> new Standing(row.instant("created_at"), row.instant("read_at")));
    }

    /** A new address in place of the one before; the answer is its secret, which nobody can read again. */
    @Transactional
    String open(UUID user) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        close(user);
        rows.update(Sql.of(
                "insert into calendar_address (id, user_id, token_hash, created_at) values (?, ?, ?, ?)",
                Ids.next(),
                user,
                hash(token),
                calendar.now()));
        return token;
    }

    @Transactional
    void close(UUID user) {
        rows.update(Sql.of("delete from calendar_address where user_id = ?", user));
    }

    /** Whose calendar it is. */
    @Transactional
    Optional<UUID> reader(String token) {
        return rows.first(
                Sql.of(
                        "update calendar_address set read_at = ? where token_hash = ? returning user_id",
                        calendar.now(),
                        hash(token)),
                row -> row.uuid("user_id"));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package tagayasu.staff.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** One-time links with which people choose their first password: kept as hashes, the newest of a person counts. */
@ApplicationScoped
public class SetupLinks {

    static final Duration LIFE = Duration.ofDays(7);

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    /** @param userId null = whoever opens it becomes the first administrator */
    record Link(UUID userId, Instant expiresAt) {}

    record Issued(String token, Instant expiresAt) {
        String path() {
            return "/setup/" + token;
        }
    }

    @Transactional
    Issued issue(UUID user) {
        Instant now = calendar.now();
        rows.update(Sql.of("delete from setup_link where user_id is not distinct from ? or expires_at < ?", user, now));
        Issued issued = new Issued(Secrets.next(), now.plus(LIFE));
        rows.update(Sql.of(
                "insert into setup_link (token_hash, user_id, expires_at) values (?, ?, ?)",
                Secrets.hash(issued.token()),
                user,
                issued.expiresAt()));
        return issued;
    }

    Optional<Link> find(String token) {
        return rows.first(
                Sql.of(
                        "select user_id, expires_at from setup_link where token_hash = ? and used_at is null and expires_at > ?",
                        Secrets.hash(token),
                        calendar.now()),
                row -> new Link(row.uuid("user_id"), row.instant("expires_at")));
    }

    /** True for the one caller who gets to use it; takes part in the caller's transaction. */
    boolean use(String token) {
        Instant now = calendar.now();
        return rows.update(Sql.of(
                        "update setup_link set used_at = ? where token_hash = ? and used_at is null and expires_at > ?",
                        now,
                        Secrets.hash(token),
                        now))
                == 1;
    }
}

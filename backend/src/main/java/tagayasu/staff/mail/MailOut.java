package tagayasu.staff.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** The outbox: one row a mail, moved from state to state by compare-and-set. */
@ApplicationScoped
public class MailOut {

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @ConfigProperty(name = "tagayasu.mail.host")
    Optional<String> host;

    /** {@code off}: written while no server was named; {@code unknown}: begun, and nobody knows how it ended. */
    public enum State {
        off,
        queued,
        sending,
        sent,
        unknown,
        failed
    }

    /** @param attempts this one included */
    record Due(UUID id, UUID toUser, String subject, String body, int attempts) {}

    /** Whether a mail server was named. */
    public boolean isOn() {
        return host.isPresent();
    }

    /** In the caller's transaction; at most one mail for a notice. */
    @Transactional(TxType.MANDATORY)
    public void put(UUID notice, UUID toUser, String subject, String body) {
        Instant now = calendar.now();
        rows.update(Sql.of(
                "insert into mail_out (id, notice_id, to_user_id, subject, body, state, created_at, due_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (notice_id) do nothing",
                Ids.next(),
                notice,
                toUser,
                subject,
                body,
                isOn() ? State.queued : State.off,
                now,
                now));
    }

    /** Those of these notices that have not begun to leave. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(List<UUID> notices) {
        rows.update(Sql.of("delete from mail_out where notice_id = any(?) and state in ('off', 'queued')", notices));
    }

    /** Takes the next mail that is due, marked as begun; whoever else looks passes it by. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Due> take() {
        Instant now = calendar.now();
        return rows.first(
                Sql.of("""
                        update mail_out set state = 'sending', attempts = attempts + 1, sending_at = ?, problem = null
                        where id = (select id from mail_out where state = 'queued' and due_at <= ? order by due_at, id
                                    limit 1 for update skip locked)
                        returning id, to_user_id, subject, body, attempts""", now, now),
                row -> new Due(
                        row.uuid("id"),
                        row.uuid("to_user_id"),
                        row.text("subject"),
                        row.text("body"),
                        row.integer("attempts")));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void sent(UUID id) {
        rows.update(Sql.of(
                "update mail_out set state = 'sent', sent_at = ? where id = ? and state = 'sending'",
                calendar.now(),
                id));
    }

    /** @param due when to try again; only for {@code queued} */
    @Transactional(TxType.REQUIRES_NEW)
    public void settle(UUID id, State state, String problem, Instant due) {
        rows.update(Sql.of(
                "update mail_out set state = ?, problem = ?, due_at = ? where id = ? and state = 'sending'",
                state,
                problem,
                due,
                id));
    }

    /** Mails whose sender has died: begun before this moment and not ended. They may have gone out, so they are held. */
    @Transactional(TxType.REQUIRES_NEW)
    public void holdBegunBefore(Instant moment) {
        rows.update(Sql.of(
                "update mail_out set state = 'unknown', problem = 'sender_died' where state = 'sending' and sending_at < ?",
                moment));
    }

    /** By an administrator's word. False when the mail is not one that is held. */
    @Transactional(TxType.MANDATORY)
    public boolean sendAgain(UUID id) {
        return rows.update(Sql.of(
                        "update mail_out set state = 'queued', due_at = ?, attempts = 0, problem = null"
                                + " where id = ? and state in ('off', 'unknown', 'failed')",
                        calendar.now(),
                        id))
                == 1;
    }
}

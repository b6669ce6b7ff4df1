package tagayasu.staff.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.job.RecurringWork;
import tagayasu.staff.StaffDirectory;

/**
 * Hands the mails of the outbox to the server, one dialogue each. A refusal is tried again later; a dialogue that broke is
 * not, because the server may have taken the mail.
 */
@ApplicationScoped
public class MailPost implements RecurringWork {

    private static final Logger LOG = Logger.getLogger(MailPost.class);
    private static final Duration DIALOGUE = Duration.ofSeconds(90);
    /** Longer than any dialogue of a process that is alive. */
    private static final Duration DEAD = Duration.ofMinutes(5);

    private static final int ATTEMPTS = 6;
    private static final int AT_ONCE = 500;

    @Inject
    MailOut out;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    private Executor dialogue;

    /**
     * Each dialogue is begun on the event loop that will read it: begun on another thread, the client may miss the server's
     * greeting, which came before it listened, and wait until the server hangs up.
     */
    @PostConstruct
    void listen() {
        Context loop = vertx.getOrCreateContext();
        dialogue = task -> loop.runOnContext(nothing -> task.run());
    }

    @Override
    public String name() {
        return "mail-post";
    }

    @Override
    public String cron() {
        return "*/10 * * * * *";
    }

    @Override
    public void run() {
        out.holdBegunBefore(calendar.now().minus(DEAD));
        if (!out.isOn()) return;
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<MailOut.Due> due = out.take();
            if (due.isEmpty()) return;
            send(due.get());
        }
    }

    private void send(MailOut.Due due) {
        String address = staff.emailOf(due.toUser());
        if (address == null) {
            out.settle(due.id(), MailOut.State.failed, "recipient_left", calendar.now());
            return;
        }
        Mail mail = Mail.withText(address, due.subject(), due.body())
                .addHeader("Message-ID", "<" + due.id() + "@tagayasu>")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            Uni.createFrom()
                    .deferred(() -> mailer.send(mail))
                    .runSubscriptionOn(dialogue)
                    .await()
                    .atMost(DIALOGUE);
        } catch (RuntimeException e) {
            refused(due, e);
            return;
        }
        out.sent(due.id());
    }

    private void refused(MailOut.Due due, RuntimeException e) {
        MailOut.State state = MailOut.State.unknown;
        String problem = "dialogue_broke";
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                state = MailOut.State.queued;
                problem = "no_connection";
            }
            if (cause instanceof SMTPException refusal) {
                state = refusal.isPermanent() ? MailOut.State.failed : MailOut.State.queued;
                problem = "refused_" + refusal.getReplyCode();
            }
        }
        if (state == MailOut.State.queued && due.attempts() >= ATTEMPTS) state = MailOut.State.failed;
        LOG.warnf("mail %s: %s, %s", due.id(), problem, state);
        out.settle(due.id(), state, problem, again(due.attempts()));
    }

    /** After 1, 4, 16, 64, 256 minutes. */
    private Instant again(int attempts) {
        return calendar.now().plus(Duration.ofMinutes(1L << 2 * (attempts - 1)));
    }
}

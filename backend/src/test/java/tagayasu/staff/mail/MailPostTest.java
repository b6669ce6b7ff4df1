package tagayasu.staff.mail;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.notices.Channel;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.notices.Notices;

@QuarkusTest
@Tag("GEN-04")
@ActivateRequestContext
class MailPostTest {

    static class Kinds {
        @Produces
        @Singleton
        NoticeKind mailed() {
            return new NoticeKind("trial.mailed", "試しのメール", "Trial mail", Channel.both);
        }
    }

    @Inject
    Notices notices;

    @Inject
    MailPost post;

    @Inject
    Rows rows;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private final As rep = Given.rep("郵便課");
    private final As admin = Given.admin();
    private GreenMail server;
    private String account;

    @BeforeEach
    void nothingWaits() {
        rows.update(Sql.of("update mail_out set state = 'sent' where state in ('queued', 'sending')"));
        account = rep.post("/accounts", Map.of("name", "㈱髙橋\r\nBcc: x@example.jp"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void closeServer() {
        if (server != null) server.stop();
    }

    private void open() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
    }

    private MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    private void tell(As... readers) {
        QuarkusTransaction.requiringNew()
                .run(() -> notices.tell(
                        Stream.of(readers).map(As::id).toList(),
                        "trial.mailed",
                        "account",
                        UUID.fromString(account),
                        "owner",
                        Map.of("text", "金曜までに")));
    }

    private String state() {
        return rows.list(Sql.of("select state from mail_out where to_user_id = ?", rep.id()), row -> row.text("state"))
                .get(0);
    }

    private String id() {
        return rows.list(Sql.of("select id from mail_out where to_user_id = ?", rep.id()), row -> row.uuid("id"))
                .get(0)
                .toString();
    }

    @Test
    void aMailIsInTheReadersLanguageWithTheRecordTheReasonAndALink() throws Exception {
        open();
        As english = Given.rep(rep.department());
        english.patch("/auth/me", 0, Map.of("language", "en")).then().statusCode(200);
        tell(rep, english);
        post.run();
        assertEquals(2, received().length);
        MimeMessage ja = of(rep);
        assertEquals("試しのメール: ㈱髙橋 Bcc: x@example.jp", ja.getSubject());
        String body = ja.getContent().toString();
        for (String said : List.of("金曜までに", "あなたが担当している記録のため", "https://crm.example.jp/open/account/" + account))
            assertTrue(body.contains(said), body);
        assertTrue(of(english).getContent().toString().contains("The record is in your charge"));
        assertEquals("sent", state());
    }

    private MimeMessage of(As reader) throws Exception {
        for (MimeMessage mail : received())
            if (mail.getAllRecipients()[0].toString().equals(reader.email())) return mail;
        throw new AssertionError("no mail for " + reader.email());
    }

    @Test
    void twoReplicasSendEachMailOnce() {
        open();
        As[] readers =
                Stream.generate(() -> Given.rep(rep.department())).limit(12).toArray(As[]::new);
        tell(readers);
        CompletableFuture.allOf(CompletableFuture.runAsync(post::run), CompletableFuture.runAsync(post::run))
                .join();
        post.run();
        List<String> reached =
                Stream.of(received()).map(MailPostTest::reader).sorted().toList();
        assertEquals(Stream.of(readers).map(As::email).sorted().toList(), reached);
    }

    private static String reader(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLater() {
        tell(rep);
        post.run();
        assertEquals("queued", state());
        open();
        post.run();
        assertEquals(0, received().length, "not before its time");
        rows.update(Sql.of("update mail_out set due_at = now() - interval '1 hour' where state = 'queued'"));
        post.run();
        assertEquals("sent", state());
        assertEquals(1, received().length);
    }

    @Test
    void aDialogueThatBrokeIsHeldAndShownAndSentAgainOnlyByAnAdministrator() throws Exception {
        tell(rep);
        try (ServerSocket hangsUp = new ServerSocket(port)) {
            CompletableFuture.runAsync(() -> {
                try {
                    while (true) {
                        var line = hangsUp.accept();
                        line.getOutputStream().write("220 here\r\n".getBytes());
                        line.getInputStream().read();
                        line.close();
                    }
                } catch (java.io.IOException closed) {
                    // the end of the test
                }
            });
            post.run();
        }
        assertEquals("unknown", state());
        open();
        post.run();
        assertEquals(0, received().length);
        admin.get("/mails?state=unknown")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id()))
                .body("on", is(true))
                .body("items.find { it.id == '" + id() + "' }.problem", is("dialogue_broke"));
        rep.get("/mails").then().statusCode(403);
        rep.post("/mails/" + id() + "/resend").then().statusCode(403);
        admin.post("/mails/" + id() + "/resend").then().statusCode(204);
        post.run();
        assertEquals(1, received().length);
        admin.post("/mails/" + id() + "/resend").then().statusCode(409).body("code", is("mail_not_held"));
        admin.post("/mails/" + UUID.randomUUID() + "/resend").then().statusCode(404);
    }

    @Test
    void aMailWhoseSenderDiedIsNotSentTwice() {
        tell(rep);
        rows.update(Sql.of(
                "update mail_out set state = 'sending', sending_at = now() - interval '1 hour' where to_user_id = ?",
                rep.id()));
        open();
        post.run();
        assertEquals("unknown", state());
        assertEquals(0, received().length);
    }

    @Test
    void whoHasLeftGetsNoMail() {
        open();
        tell(rep);
        rows.update(Sql.of("update app_user set disabled_at = now() where id = ?", rep.id()));
        jakarta.enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(tagayasu.staff.StaffDirectory.class)
                .get()
                .forget();
        post.run();
        assertEquals("failed", state());
        assertFalse(received().length > 0);
    }
}

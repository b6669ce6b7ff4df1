package tagayasu.boot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Names a port of this machine as the mail server's; a test that wants mails opens a server there. */
public class TestMailPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            return Map.of(
                    "tagayasu.mail.host", "127.0.0.1",
                    "tagayasu.url", "https://crm.example.jp/",
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", Integer.toString(free.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}

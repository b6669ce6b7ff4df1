package tagayasu.staff.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import tagayasu.platform.problem.Problem;

/**
 * Argon2id with 19 MiB, two passes, one lane. Every character of a password counts, however long it is. At most as many
 * hashes at once as there are cores, so that a storm of sign-ins starves nobody else.
 */
@ApplicationScoped
public class Passwords {

    private static final int PATIENCE_SECONDS = 5;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobody = argon2.encode("nobody signs in with this");

    public String hash(String password) {
        return working(() -> argon2.encode(normal(password)));
    }

    /** A missing hash costs the same time as a wrong password, so that the answer does not tell who exists. */
    public boolean matches(String password, String hash) {
        boolean same = working(() -> argon2.matches(normal(password), hash == null ? nobody : hash));
        return same && hash != null;
    }

    /** One form for the same text from different keyboards and input methods. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T working(Supplier<T> work) {
        try {
            if (!cores.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw Problem.busy(PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.busy(PATIENCE_SECONDS);
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}

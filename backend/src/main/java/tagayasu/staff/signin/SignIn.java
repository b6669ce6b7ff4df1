package tagayasu.staff.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.User;

/** From an e-mail address and a password, or from a refresh token, to a session. */
@ApplicationScoped
public class SignIn {

    @Inject
    SignInGuard guard;

    @Inject
    Passwords passwords;

    @Inject
    RefreshTokens refreshTokens;

    @Inject
    AccessTokens accessTokens;

    @Inject
    Event<User.Changed> changed;

    /** What a browser holds: a short token in memory and a long one in its cookie. */
    record Session(String accessToken, String refreshToken) {}

    Session byPassword(String email, String password, String address) {
        guard.countAttempt(email, address);
        Optional<User> user = QuarkusTransaction.requiringNew().call(() -> User.byEmail(email));
        boolean right = passwords.matches(password, user.map(User::passwordHash).orElse(null));
        if (!right || !user.get().maySignIn()) throw Problem.unauthenticated("sign_in_failed");
        guard.succeeded(email, address);
        return start(user.get());
    }

    Session byRefreshToken(String secret) {
        var next = refreshTokens.rotate(secret).orElseThrow(SignIn::ended);
        User user = QuarkusTransaction.requiringNew().call(() -> User.findById(next.userId()));
        if (!user.maySignIn()) {
            refreshTokens.endAllOf(user.id);
            throw ended();
        }
        return new Session(accessTokens.issue(user), next.secret());
    }

    /** All other sessions end with the old password. */
    Session changePassword(UUID id, String current, String next, String address) {
        User user = QuarkusTransaction.requiringNew().call(() -> User.require(id));
        guard.countAttempt(user.email(), address);
        if (!passwords.matches(current, user.passwordHash()))
            throw Problem.invalid("wrong_password", "/currentPassword");
        guard.succeeded(user.email(), address);
        PasswordRule.check(next, "/newPassword", user.name, user.email());
        return start(setPassword(id, passwords.hash(next)));
    }

    Session start(User user) {
        return new Session(
                accessTokens.issue(user), refreshTokens.start(user.id).secret());
    }

    private User setPassword(UUID id, String hash) {
        return QuarkusTransaction.requiringNew().call(() -> {
            User user = User.require(id);
            user.changePasswordHash(hash);
            refreshTokens.endAllOf(id);
            changed.fire(new User.Changed());
            return user;
        });
    }

    private static Problem ended() {
        return Problem.unauthenticated("session_ended");
    }
}

package tagayasu.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** One of our people. To the policy a user owns their own record. */
@Entity
@Table(name = "app_user")
public class User extends Stored implements Owned {

    public static final String NOUN = "user";

    public String name;
    public String nameKana = "";
    public UUID departmentId;

    /** {@code ja} or {@code en}. */
    public String language = "ja";

    /** How many visits a day holds when a month is planned. */
    public int visitsPerDay = 6;

    private String email;
    private Role role;
    private String passwordHash;
    private int tokenVersion;
    private Instant disabledAt;

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return id;
    }

    public String email() {
        return email;
    }

    public void changeEmail(String address) {
        email = normalEmail(address);
    }

    public static String normalEmail(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    public Role role() {
        return role;
    }

    /** Tokens issued under another role stop working. */
    public void changeRole(Role next) {
        if (role != null && role != next) tokenVersion++;
        role = next;
    }

    public int tokenVersion() {
        return tokenVersion;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Every token issued before stops working. */
    public void changePasswordHash(String hash) {
        passwordHash = hash;
        tokenVersion++;
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    /** A disabled user cannot sign in, and what they hold stops working; their records stay theirs. */
    public void disable(Instant at) {
        if (disabledAt != null) return;
        disabledAt = at;
        tokenVersion++;
    }

    public void enable() {
        disabledAt = null;
    }

    public boolean maySignIn() {
        return deletedAt == null && disabledAt == null && passwordHash != null;
    }

    public static Optional<User> byEmail(String address) {
        return find("email = ?1 and deletedAt is null", normalEmail(address)).firstResultOptional();
    }

    public static User require(UUID id) {
        return User.<User>find("id = ?1 and deletedAt is null", id)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Somebody's rights, name or place changed: what replicas remember of the staff is out of date. */
    public record Changed() {}
}

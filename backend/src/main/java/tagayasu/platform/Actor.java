package tagayasu.platform;

import java.util.UUID;

/**
 * Who acts, and through what.
 *
 * @param id the user; null when the system itself acts
 */
public record Actor(UUID id, Through through) {

    public static final Actor SYSTEM = new Actor(null, Through.SYSTEM);

    /** The way in: shown in the history of every record. */
    public enum Through {
        SCREEN,
        API,
        IMPORT,
        JOB,
        SYSTEM;

        public String code() {
            return name().toLowerCase();
        }
    }

    public Actor through(Through other) {
        return new Actor(id, other);
    }
}

package tagayasu.platform;

import jakarta.ws.rs.core.EntityTag;
import tagayasu.platform.problem.Problem;

/** Stale writes: the ETag of a record is its version. */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(Stored record) {
        return tag(record.version);
    }

    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** Refuses a change without If-Match (428) or of a version that is no longer the current one (412). */
    public static void require(String ifMatch, Stored record) {
        require(ifMatch, record.version);
    }

    /** The same for what is no single record, such as a table of settings. */
    public static void require(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) throw Problem.preconditionRequired("if_match_required");
        String given = ifMatch.strip().replace("\"", "");
        if (!given.equals("*") && !given.equals(Integer.toString(version))) throw Problem.stale(version);
    }
}

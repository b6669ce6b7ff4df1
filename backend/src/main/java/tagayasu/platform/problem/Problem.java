package tagayasu.platform.problem;

import java.util.List;
import java.util.Map;

/** The only way to refuse a request. This file is the catalogue of kinds; the texts are in problems_ja/en.properties. */
public final class Problem extends RuntimeException {

    private final int status;
    private final String code;
    private final List<Fault> faults;
    private final Map<String, Object> more;

    /**
     * One thing that is wrong in the request.
     *
     * @param pointer RFC 6901 pointer into the body, or the name of a parameter
     * @param message null = the text of the code, in the caller's language
     */
    public record Fault(String pointer, String code, String message) {
        public static Fault of(String pointer, String code) {
            return new Fault(pointer, code, null);
        }
    }

    private Problem(int status, String code, List<Fault> faults, Map<String, Object> more) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.faults = faults;
        this.more = more;
    }

    /** 400: the request cannot be parsed. */
    public static Problem badRequest(String code, String pointer) {
        return new Problem(400, code, List.of(Fault.of(pointer, code)), Map.of());
    }

    /** 401: who calls is not known. */
    public static Problem unauthenticated(String code) {
        return new Problem(401, code, List.of(), Map.of());
    }

    /** 403: the caller sees the record but may not do this. */
    public static Problem forbidden(String code) {
        return new Problem(403, code, List.of(), Map.of());
    }

    /** 404: there is no such record, or the caller may not know of it. */
    public static Problem notFound() {
        return new Problem(404, "not_found", List.of(), Map.of());
    }

    /** 409: the state of things forbids it. */
    public static Problem refused(String code) {
        return new Problem(409, code, List.of(), Map.of());
    }

    /** 409: the state of things forbids it, and here is what. */
    public static Problem refused(String code, Object evidence) {
        return new Problem(409, code, List.of(), Map.of("evidence", evidence));
    }

    /** 409 that asks: repeated with this code acknowledged and a reason it goes through. See {@link Acknowledgement}. */
    static Problem warning(String code, Object evidence) {
        return new Problem(409, code, List.of(), Map.of("evidence", evidence, "warning", true));
    }

    /** 409: another record has this value already. */
    public static Problem taken(String pointer) {
        return new Problem(409, "taken", List.of(Fault.of(pointer, "taken")), Map.of());
    }

    /** 412: somebody changed the record since the caller read it. */
    public static Problem stale(int currentVersion) {
        return new Problem(412, "stale", List.of(), Map.of("currentVersion", currentVersion));
    }

    /** 422: understood, but not valid. */
    public static Problem invalid(String code, String pointer) {
        return invalid(List.of(Fault.of(pointer, code)));
    }

    public static Problem invalid(List<Fault> faults) {
        return new Problem(422, faults.size() == 1 ? faults.get(0).code() : "invalid", faults, Map.of());
    }

    /** 428: the request must say which version it changes, or carry its idempotency key. */
    public static Problem preconditionRequired(String code) {
        return new Problem(428, code, List.of(), Map.of());
    }

    /** 429, with the seconds to wait. */
    public static Problem tooMany(String code, long retryAfterSeconds) {
        return new Problem(429, code, List.of(), Map.of("retryAfter", retryAfterSeconds));
    }

    /** 503, with the seconds to wait. */
    public static Problem busy(long retryAfterSeconds) {
        return new Problem(503, "busy", List.of(), Map.of("retryAfter", retryAfterSeconds));
    }

    /** A status of the framework that has no kind of its own here. */
    static Problem status(int status, String code) {
        return new Problem(status, code, List.of(), Map.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> more() {
        return more;
    }
}

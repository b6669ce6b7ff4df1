package tagayasu.platform.problem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import tagayasu.platform.json.Json;

/** What a caller was warned of and does all the same, and why: the fields {@code acknowledge} and {@code reason} of a body. */
public record Acknowledgement(List<String> codes, String reason) {

    /** For a program that sends what it knows, where nobody is there to be asked: no warning stands in its way. */
    public static final Acknowledgement UNASKED = new Acknowledgement(List.of(), null);

    /** Both may be null. */
    public static Acknowledgement of(List<String> acknowledge, String reason) {
        return new Acknowledgement(acknowledge == null ? List.of() : acknowledge, reason);
    }

    /**
     * Throws the warning, unless nothing speaks against the write or the caller goes on with a reason (422 without one).
     *
     * @param evidence what speaks against it, or null; it is told to the caller, so only what they may see
     * @return to be laid over the changes of the write's journal entry: the reason under the code; else nothing
     */
    public ObjectNode pass(String code, Supplier<?> evidence) {
        ObjectNode passed = Json.MAPPER.createObjectNode();
        if (this == UNASKED) return passed;
        boolean goesOn = codes.contains(code);
        if (goesOn && (reason == null || reason.isBlank())) throw Problem.invalid("reason_required", "/reason");
        Object found = evidence.get();
        if (found == null) return passed;
        if (!goesOn) throw Problem.warning(code, found);
        passed.putObject(code).putNull("before").put("after", reason.strip());
        return passed;
    }
}

package tagayasu.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import tagayasu.platform.json.Json;

/** What a change did to a record's business fields: {@code {"field": {"before": .., "after": ..}}}. */
public final class Changes {

    private Changes() {}

    /**
     * The fields that differ between two forms of a record, usually its input form before and after.
     *
     * @param before null = the record is new
     */
    public static ObjectNode between(Object before, Object after) {
        JsonNode old = Json.of(before);
        JsonNode now = Json.of(after);
        Set<String> names = new LinkedHashSet<>();
        old.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        ObjectNode changes = Json.MAPPER.createObjectNode();
        for (String name : names) {
            JsonNode from = nothing(old.path(name));
            JsonNode to = nothing(now.path(name));
            if (!from.equals(to))
                changes.putObject(name).putPOJO("before", from).putPOJO("after", to);
        }
        return Json.of(changes).deepCopy();
    }

    /** Absent, null and the empty text are the same nothing to a reader of the history. */
    private static JsonNode nothing(JsonNode value) {
        boolean empty =
                value.isMissingNode() || value.isTextual() && value.textValue().isEmpty();
        return empty ? Json.MAPPER.nullNode() : value;
    }
}

package tagayasu.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.problem.Violations;

/** JSON merge patch (RFC 7396) over the input form of a record. */
@ApplicationScoped
public class MergePatch {

    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    /** The current form with the patch laid over it, validated; unknown or read-only fields are refused. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (patch == null || !patch.isObject()) throw Problem.invalid("not_an_object", "");
        JsonNode merged = merge(mapper.valueToTree(current), patch);
        try {
            return Violations.check(validator, mapper.treeToValue(merged, type));
        } catch (JsonProcessingException e) {
            throw new jakarta.ws.rs.WebApplicationException(e, 400);
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) return patch;
        ObjectNode result = target.isObject() ? (ObjectNode) target : ((ObjectNode) patch).objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) result.remove(field.getKey());
            else result.set(field.getKey(), merge(result.path(field.getKey()), field.getValue()));
        });
        return result;
    }
}

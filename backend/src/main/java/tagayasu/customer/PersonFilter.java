package tagayasu.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.json.Json;
import tagayasu.platform.list.Paging;

/** The simple filters of the person list; anything deeper is a condition tree in {@code POST /persons/search}. */
public class PersonFilter extends Paging {

    @QueryParam("accountId")
    @Parameter(description = "Persons with a post held at this account")
    public UUID accountId;

    @QueryParam("ownerId")
    @Parameter(description = "Staff in charge; may be repeated")
    public List<UUID> ownerId;

    @QueryParam("withoutAccount")
    @Parameter(description = "true: only persons without any post that is held; false: only those with one")
    public Boolean withoutAccount;

    JsonNode where() {
        ObjectNode tree = Json.MAPPER.createObjectNode();
        ArrayNode all = tree.putArray("all");
        if (ownerId != null && !ownerId.isEmpty()) leaf(all, "owner", "in", ownerId);
        if (withoutAccount != null) leaf(all, "withoutAccount", "eq", withoutAccount);
        return tree;
    }

    private static void leaf(ArrayNode all, String field, String op, Object value) {
        all.addObject().put("field", field).put("op", op).set("value", Json.of(value));
    }
}
